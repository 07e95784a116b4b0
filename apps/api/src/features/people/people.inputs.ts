import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RoleKey } from '../../platform/viewer/viewer.ts';
import { RoleName } from './people.schema.ts';

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';

@InputType({ description: 'A role to hold, and where.' })
export class RoleInput {
  @Field(() => RoleName, { description: 'The role.' })
  role!: RoleKey;

  @Field(() => ID, { nullable: true, description: 'The unit it shall hold for; null = everywhere.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The space it shall hold for; null = everywhere.' })
  spaceId?: string | null;
}

@InputType({ isAbstract: true })
abstract class MemberDetailsInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Full name, 2 to 120 characters.' })
  name!: string;

  @Field(() => String, {
    description: 'Address to sign in with, in any case of letters; TAKEN when somebody else has it.',
  })
  email!: string;

  @Field(() => String, { nullable: true, description: 'What they do, at most 120 characters.' })
  title?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit they belong to; UNKNOWN when there is none of that id.',
  })
  unitId?: string | null;

  @Field(() => Int, { description: 'Rung of the hierarchy, 1 = front line, at most 20.' })
  level!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'Whom they report to; UNKNOWN when there is none of that id, WRONG when it would close a circle.',
  })
  managerId?: string | null;

  @Field(() => [RoleInput], { description: 'All roles they shall hold; those left out are taken back.' })
  roles!: RoleInput[];
}

@InputType({ description: 'A new member with an account. Administrators may send it.' })
export class AddMemberInput extends MemberDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Their first password, 10 to 200 characters; null when they shall be invited to choose it.',
  })
  password?: string | null;
}

@InputType({ description: 'A member as they shall be from now on. Administrators may send it.' })
export class EditMemberInput extends MemberDetailsInput {
  @Field(() => ID, { description: 'The member to change.' })
  memberId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A new password, 10 to 200 characters, which ends their sessions; null keeps the present one.',
  })
  password?: string | null;

  @Field(() => Boolean, {
    description: 'false deactivates: their sessions end, they leave the directory, their words stay.',
  })
  isActive!: boolean;
}

@InputType({ description: 'A new unit. Administrators may send it.' })
export class AddUnitInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, {
    description: '2 to 120 characters; TAKEN when the parent has another of that name.',
  })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit above; null at the root. UNKNOWN when there is none of that id, WRONG when it would close a circle.',
  })
  parentId?: string | null;
}

@InputType({ description: 'A unit as it shall be from now on. Administrators may send it.' })
export class EditUnitInput extends AddUnitInput {
  @Field(() => ID, { description: 'The unit to change.' })
  unitId!: string;
}

@InputType({ description: "The viewer's own profile as it shall be from now on." })
export class EditMyProfileInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The name colleagues know, 2 to 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What they do, at most 120 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name of the IANA time zone database; null = the organisation’s. WRONG otherwise.',
  })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A language the screens speak, such as en; null = the organisation’s. WRONG otherwise.',
  })
  language?: string | null;
}

@InputType({ description: 'A role to give or to take. Administrators may send it.' })
export class RoleOfMemberInput extends RoleInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose role.' })
  memberId!: string;
}
