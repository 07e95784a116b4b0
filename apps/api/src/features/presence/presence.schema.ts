import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { KeyedInput } from '../ideas/index.ts';

/** Values are the keys of the code. */
export enum VisitState {
  HERE = 'here',
  WRITING = 'writing',
  GONE = 'gone',
}
registerEnumType(VisitState, {
  name: 'VisitState',
  description: 'What a visit to an idea says of itself.',
  valuesMap: {
    HERE: { description: 'The idea is on the screen and looked at.' },
    WRITING: { description: 'A comment is being written; for 5 seconds after the last letter.' },
    GONE: { description: 'The idea is no longer looked at.' },
  },
});

@ObjectType('Presence', {
  description:
    'Who is at an idea now, as far as they want to be seen. Nobody while the viewer may not know of the idea or of who stands behind it.',
})
export class PresenceType {
  @Field(() => ID, { description: 'The idea.' })
  ideaId!: string;
  memberIds!: string[];
  writerIds!: string[];
}

@ObjectType('PresenceSettings', { description: 'Whether presence is shown, to and of the viewer.' })
export class PresenceSettingsType {
  @Field(() => Boolean, { description: 'Whether the organisation shows who is here at all.' })
  isAllowed!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the viewer wants colleagues to see where they are; false until they say so.',
  })
  isShown!: boolean;
}

@ObjectType('PresenceBeat', { description: 'What became of a word about a visit.' })
export class PresenceBeatType {
  @Field(() => Boolean, { description: 'Whether others see the viewer at the idea now.' })
  isShown!: boolean;
  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds after which to say it again; null when there is nothing to say: presence is off, unwanted, or would tell who stands behind the idea.',
  })
  againInSeconds!: number | null;
}

@InputType({ description: 'A word about a visit to an idea. It has no key: said twice it is the same.' })
export class BeHereInput {
  @Field(() => ID, { description: 'The idea.' })
  ideaId!: string;
  @Field(() => String, {
    description: 'Made by the client for one visit, such as a tab; 8 to 64 characters.',
  })
  visitId!: string;
  @Field(() => VisitState, { description: 'What the visit says.' })
  state!: `${VisitState}`;
}

@InputType({ description: 'Whether the viewer wants to be seen.' })
export class SetPresenceInput extends KeyedInput {
  @Field(() => Boolean, {
    description: 'Whether colleagues may see at which ideas the viewer is, and writes.',
  })
  isShown!: boolean;
}
