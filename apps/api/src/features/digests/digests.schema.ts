import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { KeyedInput } from '../ideas/index.ts';

export enum MailMode {
  DAILY = 'daily',
  WEEKLY = 'weekly',
  AT_ONCE = 'at_once',
  OFF = 'off',
}

registerEnumType(MailMode, {
  name: 'MailMode',
  description: 'How often news come by mail. Mails about the account itself always come.',
  valuesMap: {
    DAILY: { description: 'One mail a day, when there is something.' },
    WEEKLY: { description: 'One mail a week, when there is something.' },
    AT_ONCE: { description: 'Answers and mentions at once, and nothing else.' },
    OFF: { description: 'None.' },
  },
});

export enum MailPurposeName {
  DIGEST = 'digest',
  AT_ONCE = 'at_once',
}

registerEnumType(MailPurposeName, {
  name: 'MailPurpose',
  description: 'What a mail was for; each has a link to unsubscribe of its own.',
  valuesMap: {
    DIGEST: { description: 'The daily or weekly digest.' },
    AT_ONCE: { description: 'Answers and mentions at once.' },
  },
});

export enum NoDigestReason {
  SWITCHED_OFF = 'switched_off',
  NOTHING_NEW = 'nothing_new',
  NO_ADDRESS = 'no_address',
}

registerEnumType(NoDigestReason, {
  name: 'NoDigestReason',
  description: 'Why no digest would be sent now.',
  valuesMap: {
    SWITCHED_OFF: { description: 'The viewer wants none.' },
    NOTHING_NEW: { description: 'There is no unread notice that no mail has told of.' },
    NO_ADDRESS: { description: 'The account has no mail address.' },
  },
});

@ObjectType('MailPreferences', { description: 'What the viewer wants to be mailed.' })
export class MailPreferencesType {
  @Field(() => MailMode, { description: 'How often.' })
  mode!: `${MailMode}`;
  @Field(() => Int, { description: 'Full hour of the day at which a digest comes, 0 to 23, in `timeZone`.' })
  hour!: number;
  @Field(() => Int, { description: 'Day of a weekly digest, 1 = Monday to 7 = Sunday.' })
  weekday!: number;
  @Field(() => Boolean, {
    description: 'Besides a digest, answers and mentions at once; the digest does not repeat them.',
  })
  alsoAtOnce!: boolean;
  @Field(() => String, {
    description: 'Name of the zone in which the hour counts: the viewer’s, or the organisation’s.',
  })
  timeZone!: string;
  @Field(() => Date, {
    nullable: true,
    description: 'When the next digest comes, if there is something to tell; null without a digest.',
  })
  nextDigestAt!: Date | null;
}

@ObjectType('DigestPreview', { description: 'The digest that would be sent now, or why there is none.' })
export class DigestPreviewType {
  @Field(() => NoDigestReason, { nullable: true, description: 'Why there is none; null when there is one.' })
  reason!: `${NoDigestReason}` | null;
  @Field(() => String, { nullable: true, description: 'Its subject.' })
  subject!: string | null;
  @Field(() => String, { nullable: true, description: 'A whole HTML page, without scripts or pictures.' })
  html!: string | null;
  @Field(() => String, { nullable: true, description: 'The same as plain text.' })
  text!: string | null;
}

@ObjectType('Unsubscription', { description: 'What a link to unsubscribe did. It does not say whose it is.' })
export class UnsubscriptionType {
  @Field(() => MailPurposeName, { description: 'Which mails it is about.' })
  purpose!: `${MailPurposeName}`;
}

@InputType({ description: 'What the viewer wants to be mailed from now on.' })
export class SetMailPreferencesInput extends KeyedInput {
  @Field(() => MailMode, { description: 'How often.' })
  mode!: `${MailMode}`;
  @Field(() => Int, { description: 'Full hour of the day, 0 to 23; also kept while there is no digest.' })
  hour!: number;
  @Field(() => Int, { description: 'Day of a weekly digest, 1 = Monday to 7 = Sunday.' })
  weekday!: number;
  @Field(() => Boolean, { description: 'Besides a digest, answers and mentions at once.' })
  alsoAtOnce!: boolean;
}

@InputType({ description: 'A link to unsubscribe, as it stood in a mail.' })
export class UnsubscribeInput extends KeyedInput {
  @Field(() => String, { description: 'What follows the # in the link.' })
  token!: string;
}
