import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaActInput, IdeasReader, IdeaType, ThreadHeads } from '../ideas/index.ts';
import { CommentPageArgs } from './comments.inputs.ts';
import { CommentConnection } from './comments.schema.ts';
import { ConversationsReader } from './conversations.reader.ts';
import { pageWish } from './page-wish.ts';
import { VisitsService } from './visits.service.ts';

/** What threads add to an idea. */
@Resolver(() => IdeaType)
export class IdeaThreadResolver {
  constructor(
    private readonly conversations: ConversationsReader,
    private readonly heads: ThreadHeads,
    private readonly ideas: IdeasReader,
    private readonly visits: VisitsService,
  ) {}

  @ResolveField(() => CommentConnection, {
    description: 'Its conversations: top-level comments, oldest first, each with its replies.',
  })
  async comments(
    @Parent() { id }: IdeaType,
    @Args() args: CommentPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentConnection> {
    const wish = pageWish(args);
    // Before any row is read, so that threadCursor never promises more than the page holds.
    await this.heads.loader(request).load(id);
    return CommentConnection.from(await this.conversations.topLevel(request, viewer, wish).load(id), viewer);
  }

  @ResolveField(() => String, {
    description: 'Hand it to threadEvents: everything up to here is in this answer.',
  })
  async threadCursor(@Parent() { id }: IdeaType, @Request() request: RequestContext): Promise<string> {
    return String(await this.heads.loader(request).load(id));
  }

  @ResolveField(() => Date, {
    nullable: true,
    description:
      'When the viewer last left this thread; null on the first visit. Not for subscriptions: it depends on the viewer.',
  })
  viewerLastVisitAt(
    @Parent() { id }: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Date | null> {
    return this.visits.loader(request, viewer).load(id);
  }

  @Mutation(() => IdeaType, { description: 'Notes that the viewer has seen the thread up to now.' })
  async markThreadVisited(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    const id = await this.visits.mark(viewer, input);
    this.visits.loader(request, viewer).clear(id);
    return this.ideas.changed(request, viewer, id);
  }
}
