import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';

/** Values are the keys as stored. */
export enum RoleName {
  REVIEWER = 'reviewer',
  COMMUNITY_MANAGER = 'community_manager',
  CIO = 'cio',
  ADMINISTRATOR = 'administrator',
  RECORDS_OFFICER = 'records_officer',
}
registerEnumType(RoleName, {
  name: 'RoleName',
  description: 'What a member may do beyond posting, voting and talking.',
  valuesMap: {
    REVIEWER: { description: 'Triages ideas, decides on them and writes the official answer.' },
    COMMUNITY_MANAGER: {
      description: 'Cares for spaces, tags and the conversation; may hide what breaks the rules.',
    },
    CIO: { description: 'Sees what rises across the whole organisation.' },
    ADMINISTRATOR: { description: 'Manages members, units, roles and settings.' },
    RECORDS_OFFICER: { description: 'Cares for retention, holds and exports.' },
  },
});

@ObjectType('Member', {
  description: 'A person of the organisation. Field resolvers decide who sees what is private.',
})
export class MemberType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Full name, as colleagues know it.' })
  name!: string;

  @Field(() => String, { description: 'One to three letters for the round picture.' })
  initials!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What they do, such as "Staff Nurse, Ward 7"; null when not given.',
  })
  title!: string | null;

  @Field(() => Boolean, { description: 'false once deactivated: no sign-in, absent from the directory.' })
  isActive!: boolean;

  @Field(() => Boolean, { description: 'true for somebody named in an import who has no account.' })
  isPlaceholder!: boolean;
}

@ObjectType({ description: 'A page of members.' })
export class MemberConnection extends connectionOf('Member', () => MemberType) {}

@ObjectType('Unit', { description: 'A node of the org tree: a department, an office, a team.' })
export class UnitType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique below its parent.' })
  name!: string;
}

@ObjectType('RoleHeld', { description: 'A role somebody holds, and where.' })
export class RoleHeldType {
  @Field(() => RoleName, { description: 'The role.' })
  role!: RoleName;
}
