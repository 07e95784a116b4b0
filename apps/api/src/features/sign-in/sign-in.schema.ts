import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MemberType, RoleHeldType, RoleName } from '../people/index.ts';

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';

@ObjectType('ViewerPermissions', { description: 'What the viewer may do across the installation.' })
export class ViewerPermissionsType {
  @Field(() => Boolean, { description: 'Manage members, units, roles and settings.' })
  administer!: boolean;

  @Field(() => Boolean, { description: 'Hide, merge and tidy up what others wrote.' })
  moderate!: boolean;

  @Field(() => Boolean, {
    description: 'See what rises in the whole organisation, and how healthy the order is.',
  })
  survey!: boolean;

  @Field(() => Boolean, { description: 'Post an idea in at least one space.' })
  postIdea!: boolean;
}

@ObjectType('Viewer', { description: 'The signed-in member and what they may do across the installation.' })
export class ViewerType {
  @Field(() => [RoleHeldType], { description: 'Roles held now.' })
  roles!: RoleHeldType[];
}

@ObjectType('SamplePerson', {
  description: 'Somebody of the sample organisation whom a visitor can choose to be.',
})
export class SamplePersonType {
  @Field(() => MemberType, { description: 'The invented member.' })
  member!: MemberType;

  @Field(() => String, { description: 'One sentence on who this is.' })
  description!: string;

  @Field(() => [RoleName], { description: 'Roles this person holds anywhere.' })
  roles!: RoleName[];
}

@ObjectType('Session', { description: 'One browser in which the viewer is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Opaque id; not what the cookie holds.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was signed in.' })
  startedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was used last, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => String, {
    description: 'Short name of browser and system, such as "Firefox, Android"; empty when not known.',
  })
  device!: string;
}

@InputType({ description: "A new password for the viewer; ends the viewer's other sessions." })
export class ChangePasswordInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The present password; WRONG otherwise.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new password, 10 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: "One of the viewer's own sessions, to end it." })
export class EndSessionInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The session to end.' })
  sessionId!: string;
}

@InputType({ description: 'Nothing but the key: all sessions of the viewer end except the present one.' })
export class EndOtherSessionsInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
