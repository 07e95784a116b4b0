import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import { KeyedInput } from '../ideas/index.ts';
import type { NoticeKindKey } from './notice.rules.ts';

/** Values are the keys as stored. */
export enum NoticeKind {
  MENTION = 'mention',
  REPLY = 'reply',
  ANSWER = 'answer',
  DECISION = 'decision',
  MERGE = 'merge',
  COMMENT = 'comment',
  NEW_IDEA = 'new_idea',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Why a member is told of something; of several reasons the first of these.',
  valuesMap: {
    MENTION: { description: 'Somebody mentioned them.' },
    REPLY: { description: 'Somebody answered their comment, or commented on their idea.' },
    ANSWER: { description: 'An idea they follow got its official answer.' },
    DECISION: { description: 'An idea they follow moved to another stage.' },
    MERGE: { description: 'An idea they follow and another have become one.' },
    COMMENT: { description: 'A comment on an idea of which they chose to hear everything.' },
    NEW_IDEA: { description: 'A new idea by, in or under what they chose to hear everything of.' },
  },
});

export enum InboxFilter {
  ALL = 'ALL',
  UNREAD = 'UNREAD',
  DECISIONS = 'DECISIONS',
  MENTIONS = 'MENTIONS',
  REPLIES = 'REPLIES',
  NEW_IDEAS = 'NEW_IDEAS',
}
registerEnumType(InboxFilter, {
  name: 'InboxFilter',
  description: 'Which notices of an inbox.',
  valuesMap: {
    ALL: { description: 'All of them.' },
    UNREAD: { description: 'What is not read yet.' },
    DECISIONS: { description: 'Official answers and decisions.' },
    MENTIONS: { description: 'Mentions.' },
    REPLIES: { description: 'Replies, and comments on own ideas.' },
    NEW_IDEAS: { description: 'New ideas of what is followed.' },
  },
});

@ObjectType('Notice', { description: "One line in a member's inbox." })
export class NoticeType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => NoticeKind, { description: 'Why the member is told.' })
  kind!: NoticeKindKey;
  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;
  @Field(() => Boolean, { description: 'Whether it is read.' })
  isRead!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'The comment it leads to; null when it leads to the idea.',
  })
  commentId!: string | null;
  actorId!: string | null;
}

@ObjectType('NoticeCount', { description: 'How many notices of one kind.' })
export class NoticeCountType {
  @Field(() => NoticeKind, { description: 'The kind.' })
  kind!: NoticeKindKey;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('NoticeGroup', { description: 'The notices on one idea, as one line of the inbox.' })
export class NoticeGroupType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Notices not read yet.' })
  unreadCount!: number;
  @Field(() => [NoticeCountType], {
    description: 'How many of each kind, those not read yet if there are any; the strongest kind first.',
  })
  counts!: NoticeCountType[];
  @Field(() => NoticeType, { description: 'The newest.' })
  latest!: NoticeType;
  @Field(() => NoticeType, {
    nullable: true,
    description: 'The oldest that is not read yet, where to go on reading; null when all are.',
  })
  firstUnread!: NoticeType | null;
  @Field(() => Int, { description: 'How many different people are behind them.' })
  peopleCount!: number;
  ideaId!: string;
  actorIds!: string[];
}

@ObjectType({
  description:
    'A page of an inbox, the idea with the newest notice first; up to when its first page was read.',
})
export class NoticeGroupConnection extends connectionOf('NoticeGroup', () => NoticeGroupType) {}

@ObjectType('Inbox', { description: "The viewer's inbox: a state." })
export class InboxType {
  @Field(() => Int, { description: 'Notices not read yet; 100 means 100 or more.' })
  unread!: number;
  @Field(() => Date, {
    nullable: true,
    description: 'When the newest notice came about; null in an empty inbox.',
  })
  latestAt!: Date | null;
}

@InputType({ description: 'What of the inbox is read: of one idea, some by id, or all that there is.' })
export class MarkNoticesReadInput extends KeyedInput {
  @Field(() => ID, { nullable: true, description: 'Only what is about this idea.' })
  ideaId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only these notices, at most 100.' })
  noticeIds?: string[] | null;
  @Field(() => Date, {
    nullable: true,
    description: 'Only what happened up to this moment: what the reader has seen.',
  })
  upTo?: Date | null;
}

@InputType({ description: 'Which marking is taken back.' })
export class MarkNoticesUnreadInput extends KeyedInput {
  @Field(() => Date, { description: 'readAt of the marking.' })
  readAt!: Date;
}

@ObjectType('NoticesMarked', { description: 'What a marking has come to.' })
export class NoticesMarkedType {
  @Field(() => Date, { description: 'Hand it to markNoticesUnread to undo the marking.' })
  readAt!: Date;
  @Field(() => InboxType, { description: 'The inbox as it is now.' })
  inbox!: InboxType;
}
