import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ThreadEventKind {
  COMMENT_POSTED = 'COMMENT_POSTED',
  COMMENT_CHANGED = 'COMMENT_CHANGED',
  IDEA_CHANGED = 'IDEA_CHANGED',
  RESYNC = 'RESYNC',
}
registerEnumType(ThreadEventKind, {
  name: 'ThreadEventKind',
  description: 'What happened in a thread.',
  valuesMap: {
    COMMENT_POSTED: { description: 'A new comment.' },
    COMMENT_CHANGED: { description: 'Words, state or reactions of a comment changed.' },
    IDEA_CHANGED: { description: 'Words, stage, answer or state of the idea changed.' },
    RESYNC: { description: 'Too much was missed: fetch the idea afresh and go on from this cursor.' },
  },
});

@ObjectType('ThreadEvent', {
  description: 'One thing that happened to an idea or in its thread, with the rows as they are now.',
})
export class ThreadEventType {
  @Field(() => String, { description: 'Everything up to here has been heard; subscribe again after it.' })
  cursor!: string;
  @Field(() => ThreadEventKind, { description: 'What happened.' })
  kind!: ThreadEventKind;
  ideaId!: string | null;
  commentId!: string | null;
  /** Whether the idea is revealed to all who are told of it. */
  isRevealed!: boolean;
}
