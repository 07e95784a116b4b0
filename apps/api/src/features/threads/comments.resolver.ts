import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { validate } from 'uuid';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { CommentsReader } from './comments.reader.ts';
import {
  CommentActInput,
  EditCommentInput,
  HideCommentInput,
  PostCommentInput,
  ReactInput,
} from './comments.inputs.ts';
import { CommentType } from './comments.schema.ts';
import { CommentsService } from './comments.service.ts';
import { ReactionsService } from './reactions.service.ts';

@Resolver(() => CommentType)
export class CommentsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly reactions: ReactionsService,
    private readonly comments: CommentsReader,
  ) {}

  @Query(() => CommentType, {
    nullable: true,
    description:
      'One comment, such as a permalink names it; null when there is none or the viewer may not know of its idea.',
  })
  async comment(
    @Args('id', { type: () => ID, description: 'Id of the comment.' }) id: string,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType | null> {
    const row = validate(id) ? await this.comments.loader(request, viewer).load(id.toLowerCase()) : null;
    return row && CommentType.from(row, viewer);
  }

  @Mutation(() => CommentType, {
    description:
      'Posts a comment or a reply. FORBIDDEN comment.gone below a tombstone, idea.withdrawn or idea.hidden where the thread is closed.',
  })
  async postComment(
    @Args('input', { description: 'The words.' }) input: PostCommentInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.post(viewer, input));
  }

  @Mutation(() => CommentType, {
    description:
      "Changes one's own words; earlier wordings stay readable. CONFLICT comment.edited_meanwhile when another window was faster.",
  })
  async editComment(
    @Args('input', { description: 'The new words.' }) input: EditCommentInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.edit(viewer, input));
  }

  @Mutation(() => CommentType, {
    description: "Removes one's own comment, leaving a tombstone; restoreComment undoes it.",
  })
  async removeComment(
    @Args('input', { description: 'Which comment.' }) input: CommentActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.remove(viewer, input));
  }

  @Mutation(() => CommentType, { description: 'Takes a removal back.' })
  async restoreComment(
    @Args('input', { description: 'Which comment.' }) input: CommentActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.restore(viewer, input));
  }

  @Mutation(() => CommentType, {
    description: 'Hides a comment with a reason; for community managers. unhideComment undoes it.',
  })
  async hideComment(
    @Args('input', { description: 'Which comment and why.' }) input: HideCommentInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.hide(viewer, input));
  }

  @Mutation(() => CommentType, { description: 'Shows a hidden comment again; for community managers.' })
  async unhideComment(
    @Args('input', { description: 'Which comment.' }) input: CommentActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.service.unhide(viewer, input));
  }

  @Mutation(() => CommentType, {
    description:
      'Adds a sign to a comment; a second time changes nothing. FORBIDDEN comment.gone on a tombstone.',
  })
  async react(
    @Args('input', { description: 'Which comment and sign.' }) input: ReactInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.reactions.give(viewer, input));
  }

  @Mutation(() => CommentType, { description: "Takes one's own sign back; without one nothing changes." })
  async takeReactionBack(
    @Args('input', { description: 'Which comment and sign.' }) input: ReactInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentType> {
    return this.changed(viewer, request, await this.reactions.takeBack(viewer, input));
  }

  /** After an act: the comment as it is now, read afresh. */
  private async changed(viewer: Viewer, request: RequestContext, id: string): Promise<CommentType> {
    const row = await this.comments.loader(request, viewer).clear(id).load(id);
    if (!row) throw new NotFound('comment');
    return CommentType.from(row, viewer);
  }
}
