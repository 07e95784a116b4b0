import { Args, ID, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { knownId } from '../../platform/database/ids.ts';
import { InvalidInput } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { StateSource, type LogSource } from '../../platform/live/sources.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { CountsBoard } from './counts-board.ts';
import { FeedLive } from './feed-live.ts';
import { FeedPages } from './feed-pages.ts';
import { FeedReader } from './feed.reader.ts';
import { FeedArgs, FeedEventType, FeedType, SupportChangeType, type Feed } from './feed.schema.ts';
import type { CountsState } from './idea-counts.ts';
import { IdeasReader } from './ideas.reader.ts';
import { IdeaType } from './ideas.schema.ts';
import { countsTopic } from './ideas.topics.ts';
import { feedWishes } from './listed-ideas.ts';
import { Tags } from './tags.service.ts';

@Resolver(() => FeedEventType)
export class FeedResolver {
  constructor(
    private readonly feedReader: FeedReader,
    private readonly ideas: IdeasReader,
    private readonly live: FeedLive,
    private readonly board: CountsBoard,
    private readonly pages: FeedPages,
    private readonly tags: Tags,
  ) {}

  @Query(() => FeedType, {
    description: 'A page of ideas the viewer sees, without withdrawn and hidden ones.',
  })
  async feed(
    @Args() args: FeedArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Feed> {
    const { order, first, after = null } = args;
    const wishes = await feedWishes(args, this.tags);
    // Before the page is read, so that nothing falls between the two.
    const liveCursor = await this.live.cursorNow(viewer);
    const skeleton = await this.feedReader.page(order, viewer, wishes, first, after);
    return this.pages.of(request, viewer, skeleton, { liveCursor, after });
  }

  @SameForAudience()
  @Subscription(() => FeedEventType, {
    description:
      'What happens in the spaces the viewer sees: first all that was missed after the cursor, then what comes; each once, in the order of its space.',
    resolve: (event: FeedEventType) => event,
  })
  feedEvents(
    @Args('after', { type: () => String, description: 'liveCursor of a feed, or cursor of the last event.' })
    after: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<LogSource<FeedEventType>> {
    return this.live.follow(viewer, after);
  }

  @SameForAudience()
  @Subscription(() => SupportChangeType, {
    description: 'The counts of each idea at once, then each newer state; at most 5 a second an idea.',
    resolve: (change: SupportChangeType) => change,
  })
  async supportChanges(
    @Args('ideaIds', { type: () => [ID], description: 'Ideas on the screen, at most 100.' })
    ideaIds: string[],
    @CurrentViewer() viewer: Viewer,
  ): Promise<StateSource<SupportChangeType>> {
    if (ideaIds.length > limits.page.max)
      throw new InvalidInput([{ path: 'ideaIds', code: 'TOO_MANY', params: { max: limits.page.max } }]);
    const known = await this.ideas.byIds(
      viewer,
      ideaIds.map((id) => knownId(id, 'idea')),
    );
    const topics = known.flatMap((idea) =>
      idea ? [(idea.isRevealed ? countsTopic : blindTopic)(idea.id)] : [],
    );
    return new StateSource([...new Set(topics)], (topic, hear) => {
      const isBlind = topic.startsWith(blindTopic(''));
      return this.board.watch(topic.slice((isBlind ? blindTopic : countsTopic)('').length), (state) =>
        hear(supportChange(state, isBlind)),
      );
    });
  }

  @SameForAudience()
  @ResolveField(() => IdeaType, {
    nullable: true,
    description: 'The idea as it is now; null when the viewer may no longer know of it, and on RESYNC.',
  })
  async idea(
    @Parent() event: FeedEventType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    const row = event.ideaId ? await this.ideas.loader(request, viewer).load(event.ideaId) : null;
    return row && IdeaType.from(row);
  }
}

/** Those to whom an idea is not revealed share a channel of their own: their frames hold no votes. */
const blindTopic = (ideaId: string): string => `blind-${countsTopic(ideaId)}`;

const supportChange = (
  { ideaId, votes, comments, version }: CountsState,
  isBlind: boolean,
): SupportChangeType => ({
  ideaId,
  support: isBlind ? null : { count: votes, version },
  commentCount: comments,
});
