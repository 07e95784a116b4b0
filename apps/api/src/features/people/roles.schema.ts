import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import type { HeldRole } from '../../platform/viewer/viewer.ts';
import { RoleHeldType } from './people.schema.ts';

@ObjectType('RoleGrant', { description: 'A role somebody holds, and how they came to it.' })
export class RoleGrantType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => RoleHeldType, { description: 'The role and where it holds.' })
  held!: HeldRole;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  givenAt!: Date;
}

@ObjectType({ description: 'A page of roles that are held.' })
export class RoleGrantConnection extends connectionOf('RoleGrant', () => RoleGrantType) {}

export enum RoleChangeKind {
  GIVEN = 'given',
  TAKEN = 'taken',
}
registerEnumType(RoleChangeKind, {
  name: 'RoleChangeKind',
  description: 'What happened to a role.',
  valuesMap: {
    GIVEN: { description: 'Somebody got it.' },
    TAKEN: { description: 'It was taken back.' },
  },
});

@ObjectType('RoleChange', { description: 'A role that was given or taken.' })
export class RoleChangeType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => RoleChangeKind, { description: 'What happened.' })
  kind!: 'given' | 'taken';

  @Field(() => RoleHeldType, { description: 'The role and where it held.' })
  held!: HeldRole;
}

@ObjectType({ description: 'A page of the history of roles, newest first.' })
export class RoleChangeConnection extends connectionOf('RoleChange', () => RoleChangeType) {}
