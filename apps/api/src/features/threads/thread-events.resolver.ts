import { Args, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType } from '../ideas/index.ts';
import { CommentsReader, type CommentRow } from './comments.reader.ts';
import { CommentType } from './comments.schema.ts';
import { ThreadEventType } from './thread-events.schema.ts';
import { ThreadLive } from './thread-live.ts';

@Resolver(() => ThreadEventType)
export class ThreadEventsResolver {
  constructor(
    private readonly live: ThreadLive,
    private readonly comments: CommentsReader,
    private readonly ideas: IdeasReader,
  ) {}

  @SameForAudience()
  @Subscription(() => ThreadEventType, {
    description:
      'What happens to an idea and in its thread: first all that was missed after the cursor, then what comes; each once, in order. Counts come through supportChanges.',
    resolve: (event: ThreadEventType) => event,
  })
  threadEvents(
    @Args('ideaId', { type: () => ID, description: 'The idea.' }) ideaId: string,
    @Args('after', {
      type: () => String,
      description: 'threadCursor of the idea, or cursor of the last event.',
    })
    after: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AsyncIterable<ThreadEventType>> {
    return this.live.follow(viewer, ideaId, after);
  }

  @SameForAudience()
  @ResolveField(() => CommentType, {
    nullable: true,
    description:
      'The comment as it is now; null when another thing happened or the viewer may no longer know of the idea.',
  })
  async comment(
    @Parent() { commentId, isRevealed }: ThreadEventType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType | null> {
    const row = commentId ? await this.comments.loader(request, viewer).load(commentId) : null;
    return row && CommentType.from(isRevealed ? revealed(row) : row, viewer);
  }

  @SameForAudience()
  @ResolveField(() => IdeaType, {
    nullable: true,
    description:
      'The idea as it is now; null when another thing happened or the viewer may no longer know of it.',
  })
  async idea(
    @Parent() { ideaId, isRevealed }: ThreadEventType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    const row = ideaId ? await this.ideas.loader(request, viewer).load(ideaId) : null;
    return row && IdeaType.from(isRevealed ? { ...row, isRevealed } : row);
  }
}

/** The row is read for a whole audience, the event is of those to whom the idea is revealed. */
const revealed = (row: CommentRow): CommentRow => ({
  ...row,
  credit: row.credit === 'other' ? 'other' : 'author',
});
