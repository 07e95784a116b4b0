export { BylineKind, BylineType } from './byline.schema.ts';
export { FeedDealers, type Dealer, type Hand } from './feed-dealers.ts';
export { FeedLive } from './feed-live.ts';
export { FeedPages } from './feed-pages.ts';
export type { FeedSkeleton } from './feed.reader.ts';
export { FeedOrder, FeedPageArgs, FeedType, type Feed } from './feed.schema.ts';
export { ideaPolicy, isAuthor, isModerator, type Ruling } from './idea.policy.ts';
export { commentsOf, groupOf, isOwnByMerge, joinCanonical, votesOf } from './idea-group.ts';
export { IdeaCounts } from './idea-counts.ts';
export {
  bylineBeside,
  bylineWith,
  creditTo,
  isRevealedTo,
  namedAuthors,
  type Credit,
} from './idea.reveal.ts';
export { Idea } from './idea.entity.ts';
export { ideaIsVisible, ideaIsVisibleTo } from './idea.visibility.ts';
export { IdeaSight } from './idea-sight.ts';
export { IdeasModule } from './ideas.module.ts';
export type { IdeaRow } from './idea-row.ts';
export { IdeasReader } from './ideas.reader.ts';
export { reason, languageTag } from './ideas.rules.ts';
export { IdeaActInput, IdeaType, KeyedInput, StageType, TagType } from './ideas.schema.ts';
export { ideaFacts, ideaTopic, spaceTopic } from './ideas.topics.ts';
export { feedWishes, isListed, type FeedWishes } from './listed-ideas.ts';
export { Meetings, type Meeting, type Pair } from './meetings.ts';
export { NewestPlace } from './newest-place.ts';
export { sourceTotalsOf, type SourceTotals } from './source-totals.reader.ts';
export { SourceTotalsType } from './source-totals.schema.ts';
export type { Stage } from './stage.entity.ts';
export { Stages } from './stages.service.ts';
export { Tags } from './tags.service.ts';
export { ThreadHeads } from './thread-heads.ts';
export {
  ranksForNothing,
  VoteStandings,
  type FirstVote,
  type VoteMove,
  type VoteStanding,
} from './vote-standings.ts';
export { VotesService } from './votes.service.ts';
