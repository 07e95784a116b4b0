import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Page } from '../../platform/graphql/page.ts';
import { IdeaType, SupportType } from './ideas.schema.ts';

export enum FeedOrder {
  RISING = 'RISING',
  NEEDS_EYES = 'NEEDS_EYES',
  NEW = 'NEW',
  DECIDED = 'DECIDED',
  REVEALED = 'REVEALED',
}
registerEnumType(FeedOrder, {
  name: 'FeedOrder',
  description: 'Order of the feed.',
  valuesMap: {
    RISING: {
      description:
        'Most support from those who saw it, first what the viewer has not seen; places 1, 3, 6, 10 and 15 of each 20 are for ideas that few have seen. Undecided ideas, up to 500, fixed at the first page for half an hour.',
    },
    NEEDS_EYES: {
      description:
        'Undecided ideas that few have seen, fewest looks first, without those the viewer has seen or whose authors are of the same department; up to 500, fixed at the first page for half an hour.',
    },
    NEW: { description: 'Newest first.' },
    DECIDED: { description: 'What was decided, the latest decision first; everybody sees whose it was.' },
    REVEALED: {
      description:
        'What the viewer has judged, by a vote or a pass, most support first; up to 500 ideas, fixed at the first page for half an hour.',
    },
  },
});

@InputType({ description: 'Narrows the feed; several values of one field mean any of them.' })
export class FeedFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these spaces.' })
  spaceIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Only ideas with one of these tags, by name.' })
  tags?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only these stages.' })
  stageIds?: string[] | null;
}

@ArgsType()
export class FeedPageArgs {
  @Field(() => FeedFilter, { nullable: true, description: 'Narrows the feed.' })
  filter?: FeedFilter | null;
  @Field(() => Int, { defaultValue: 20, description: 'Ideas on the page, at most 100.' })
  first!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the idea to go on after. CONFLICT feed.hand_expired when the order was dealt too long ago.',
  })
  after?: string | null;
}

@ArgsType()
export class FeedArgs extends FeedPageArgs {
  @Field(() => FeedOrder, { defaultValue: FeedOrder.NEW, description: 'Order of the feed.' })
  order!: FeedOrder;
}

@ObjectType({ isAbstract: true })
class PlacedEdge {
  @Field(() => String, {
    nullable: true,
    description:
      'Mark of this place, for seeIdeas once the idea was on the screen; null in orders in which that counts for nothing.',
  })
  place?: string | null;
}

const IdeaPage = connectionOf('Idea', () => IdeaType, PlacedEdge);

@ObjectType('Feed', { description: 'A page of ideas.' })
export class FeedType extends IdeaPage {
  @Field(() => String, { description: 'Hand it to feedEvents: everything before it is in this answer.' })
  liveCursor!: string;
}

@ObjectType({ description: 'A page of ideas of one member, newest first.' })
export class MemberIdeasType extends IdeaPage {
  @Field(() => Int, { description: 'All of them that the viewer sees in lists.' })
  totalCount!: number;
}

export type Feed = Page<IdeaType> & { liveCursor: string };

export enum FeedEventKind {
  IDEA_POSTED = 'IDEA_POSTED',
  IDEA_CHANGED = 'IDEA_CHANGED',
  RESYNC = 'RESYNC',
}
registerEnumType(FeedEventKind, {
  name: 'FeedEventKind',
  description: 'What happened in the feed.',
  valuesMap: {
    IDEA_POSTED: { description: 'A new idea.' },
    IDEA_CHANGED: { description: 'Words, stage or state of an idea changed.' },
    RESYNC: { description: 'Too much was missed: fetch the feed afresh and go on from this cursor.' },
  },
});

@ObjectType('FeedEvent', { description: 'One thing that happened in the spaces the viewer sees.' })
export class FeedEventType {
  @Field(() => String, { description: 'Everything up to here has been heard; subscribe again after it.' })
  cursor!: string;
  @Field(() => FeedEventKind, { description: 'What happened.' })
  kind!: FeedEventKind;
  ideaId!: string | null;
}

@ObjectType('SupportChange', { description: 'The present counts of an idea: a state, not a log.' })
export class SupportChangeType {
  @Field(() => ID, { description: 'The idea.' })
  ideaId!: string;
  @Field(() => SupportType, {
    nullable: true,
    description:
      'Votes that stand, with the version; null where the idea was not revealed to the viewer when the subscription began.',
  })
  support!: SupportType | null;
  @Field(() => Int, { description: 'Comments that stand.' })
  commentCount!: number;
}
