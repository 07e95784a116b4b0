import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';

/** Values are the kinds as stored. */
export enum MailKindName {
  SECURITY = 'security',
  INVITATION = 'invitation',
  DIGEST = 'digest',
  IMMEDIATE = 'immediate',
}
registerEnumType(MailKindName, {
  name: 'MailKind',
  description: 'Why mails are sent.',
  valuesMap: {
    SECURITY: { description: 'About a password or an address; always sent.' },
    INVITATION: { description: 'The first way in; always sent.' },
    DIGEST: { description: 'What happened, gathered, at the hour a member chose.' },
    IMMEDIATE: { description: 'One thing that happened, for a member who wants to hear at once.' },
  },
});

/** Values are the states of the entity. */
export enum MailStateName {
  WAITING = 'waiting',
  SENT = 'sent',
  FAILED = 'failed',
  KEPT = 'kept',
}
registerEnumType(MailStateName, {
  name: 'MailState',
  description: 'What became of a mail.',
  valuesMap: {
    WAITING: { description: 'It will be sent, or tried again, by itself.' },
    SENT: { description: 'The mail server took it.' },
    FAILED: { description: 'It was given up; `failure` says why.' },
    KEPT: { description: 'There was no mail server when it was written: it can be read here.' },
  },
});

@ObjectType('Mail', { description: 'A mail in the outbox. Administrators see it.' })
export class MailType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => MailKindName, { description: 'Why it is sent.' })
  kind!: MailKindName;

  @Field(() => MailStateName, { description: 'What became of it.' })
  state!: MailStateName;

  @Field(() => String, { description: 'Address it goes to.' })
  to!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'Language it is written in, such as `en`.' })
  language!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  queuedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the mail server took it, if it did.',
  })
  sentAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it is tried next; null when nothing more will be tried.',
  })
  nextTryAt!: Date | null;

  @Field(() => Int, { description: 'How often it was handed to the mail server.' })
  tries!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What the mail server said last; or BAD_ADDRESS for what cannot be an address, ACCOUNT_OFF when the account was switched off, NOT_WANTED when the member no longer wanted it.',
  })
  failure!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its words as plain text; null where mails are sent, and for mails older than 30 days. Links in it work.',
  })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as a whole HTML page without scripts and pictures; null as `text` is.',
  })
  html!: string | null;
}

@ObjectType({ description: 'A page of mails.' })
export class MailConnection extends connectionOf('Mail', () => MailType) {}

@ObjectType('MailService', { description: 'How mails leave the house.' })
export class MailServiceType {
  @Field(() => Boolean, {
    description: 'Whether there is a mail server; without one mails stay in the outbox.',
  })
  isThere!: boolean;

  @Field(() => String, { nullable: true, description: 'Host and port of the mail server; null without one.' })
  server!: string | null;

  @Field(() => String, { description: 'Address mails come from.' })
  sender!: string;
}

@ObjectType('TestMail', { description: 'What the mail server said to a test mail.' })
export class TestMailType {
  @Field(() => Boolean, { description: 'Whether it took the mail.' })
  isAccepted!: boolean;

  @Field(() => String, { description: 'Its answer in its own words, or why there was none.' })
  answer!: string;
}

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';

@InputType({ description: 'A mail to send that was not sent. Administrators may send it.' })
export class SendMailAgainInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The mail.' })
  mailId!: string;
}

@InputType({ description: 'Nothing but the key: a test mail goes to the viewer.' })
export class SendTestMailInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
