import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';
const TOKEN = 'What stands behind the # of the link.';

/** Values are the purposes as stored. */
export enum LinkPurpose {
  INVITATION = 'invitation',
  RESET = 'reset',
  ADDRESS = 'address',
  ADDRESS_UNDO = 'address_undo',
}
registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description: 'What a link in a mail is for.',
  valuesMap: {
    INVITATION: { description: 'Choosing the first password.' },
    RESET: { description: 'Choosing a new password.' },
    ADDRESS: { description: 'Confirming a new address.' },
    ADDRESS_UNDO: { description: 'Taking a change of address back.' },
  },
});

/** Values are the states of the entity. */
export enum LinkState {
  OPEN = 'open',
  USED = 'used',
  EXPIRED = 'expired',
}
registerEnumType(LinkState, {
  name: 'LinkState',
  description: 'Whether a link can still be used.',
  valuesMap: {
    OPEN: { description: 'It can be used once.' },
    USED: { description: 'It was used.' },
    EXPIRED: { description: 'Its time is over, or a later one took its place.' },
  },
});

@ObjectType('MailLink', { description: 'A link that was sent by mail, to whoever holds its secret.' })
export class MailLinkType {
  @Field(() => LinkPurpose, { description: 'What it is for.' })
  purpose!: LinkPurpose;

  @Field(() => LinkState, { description: 'Whether it can still be used.' })
  state!: LinkState;

  @Field(() => String, { nullable: true, description: 'Name of the member; null unless it can be used.' })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Address to sign in with once it was used, which password managers want to know; null unless it can be used.',
  })
  email!: string | null;
}

@ObjectType('MemberEntry', { description: 'How a member gets in. Administrators see it.' })
export class MemberEntryType {
  @Field(() => Boolean, { description: 'Whether they have chosen or been given a password.' })
  hasPassword!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When they were last invited, if ever.' })
  invitedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the invitation that can still be used runs out; null when there is none.',
  })
  invitedUntil!: Date | null;
}

@ObjectType('InvitationRun', { description: 'One time of inviting everybody who has no password.' })
export class InvitationRunType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Members to invite when it began.' })
  total!: number;

  @Field(() => Int, { description: 'Members invited so far.' })
  sent!: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it ended or was stopped; null meanwhile.',
  })
  endedAt!: Date | null;
}

@ObjectType('Invitations', { description: 'How far an organisation has come in. Administrators see it.' })
export class InvitationsType {
  @Field(() => Int, { description: 'Accounts in use without a password.' })
  withoutPassword!: number;

  @Field(() => Int, { description: 'Those of them without an invitation that can still be used.' })
  uninvited!: number;

  @Field(() => InvitationRunType, {
    nullable: true,
    description: 'The last time everybody was invited; null when there was none.',
  })
  lastRun!: InvitationRunType | null;
}

@ObjectType('Invited', { description: 'What became of inviting some members.' })
export class InvitedType {
  @Field(() => Int, { description: 'Members a mail was written to.' })
  sent!: number;

  @Field(() => Int, {
    description: 'Members left out: they have a password, no address, or an account that is off.',
  })
  left!: number;
}

@InputType({ description: 'Members to invite. Administrators may send it.' })
export class InviteMembersInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => [ID], { description: 'The members, 1 to 100; those who cannot be invited are left out.' })
  memberIds!: string[];
}

@InputType({
  description: 'Nothing but the key: everybody without a password is meant. Administrators may send it.',
})
export class InviteEverybodyInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A member who needs a new password. Administrators may send it.' })
export class SendPasswordResetInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;
}

@InputType({ description: 'An address whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The address, in any case of letters.' })
  email!: string;
}

@InputType({ description: 'A link from a mail and the password to have from now on.' })
export class PasswordByLinkInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: TOKEN })
  token!: string;

  @Field(() => String, { description: 'The password, 10 to 200 characters.' })
  password!: string;
}

@InputType({ description: "A new address for the viewer's account." })
export class ChangeAddressInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The present password; WRONG otherwise.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new address.' })
  email!: string;
}

@InputType({ description: 'A link from a mail.' })
export class UseLinkInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: TOKEN })
  token!: string;
}
