import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType, SourceTotalsType } from '../ideas/index.ts';
import { commentPolicy, showsWords, type CommentRule } from './comment.policy.ts';
import { CommentsReader } from './comments.reader.ts';
import { CommentPageArgs } from './comments.inputs.ts';
import {
  CommentConnection,
  CommentPermissionsType,
  CommentType,
  CommentVersionType,
} from './comments.schema.ts';
import { ConversationsReader } from './conversations.reader.ts';
import { pageWish } from './page-wish.ts';

@Resolver(() => CommentType)
export class CommentFieldsResolver {
  constructor(
    private readonly comments: CommentsReader,
    private readonly conversations: ConversationsReader,
    private readonly ideas: IdeasReader,
    private readonly typesetter: Typesetter,
  ) {}

  @ResolveField(() => IdeaType, {
    nullable: true,
    description: 'The idea it talks about; null for those who may not know of it.',
  })
  async idea(
    @Parent() { row }: CommentType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    const idea = await this.ideas.loader(request, viewer).load(row.ideaId);
    return idea && IdeaType.from(idea);
  }

  @SameForAudience()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Safe HTML of the body; null where bodyMarkdown is.',
  })
  bodyHtml(
    @Parent() { bodyMarkdown }: CommentType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<string> | null {
    return bodyMarkdown === null ? null : this.typesetter.html(bodyMarkdown, viewer, request);
  }

  @ResolveField(() => [CommentVersionType], {
    description: 'All wordings, newest first; empty for those who may not read the comment.',
  })
  async versions(
    @Parent() { row }: CommentType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentVersionType[]> {
    if (!showsWords(viewer, row)) return [];
    const versions = await this.comments.versionsLoader(request, viewer).load(row.id);
    return Promise.all(
      versions.map(async ({ version, body, editedAt }) => ({
        version,
        bodyMarkdown: body,
        bodyHtml: await this.typesetter.html(body, viewer, request),
        editedAt,
      })),
    );
  }

  @SameForAudience()
  @ResolveField(() => SourceTotalsType, {
    nullable: true,
    description: 'Totals that came with an import; null for comments posted here.',
  })
  sourceTotals(@Parent() { row }: CommentType): SourceTotalsType | null {
    return row.sourceTotals;
  }

  @ResolveField(() => CommentPermissionsType, {
    description: 'What the viewer may do now. Not for subscriptions: it depends on the viewer.',
  })
  async viewerCan(
    @Parent() { row }: CommentType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentPermissionsType> {
    const idea = await this.ideas.loader(request, viewer).load(row.ideaId);
    const may = (rule: CommentRule) => idea !== null && rule(viewer, row, idea) === null;
    return {
      edit: may(commentPolicy.edit),
      remove: may(commentPolicy.remove),
      restore: may(commentPolicy.restore),
      hide: may(commentPolicy.hide) || may(commentPolicy.unhide),
      reply: may(commentPolicy.reply),
      react: may(commentPolicy.react),
    };
  }

  @ResolveField(() => CommentConnection, {
    description:
      'All descendants of a top-level comment, oldest first, flat; parentId says what each answers. Empty for replies.',
  })
  async replies(
    @Parent() { row }: CommentType,
    @Args() args: CommentPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<CommentConnection> {
    return CommentConnection.from(
      await this.conversations.replies(request, viewer, pageWish(args)).load(row.id),
      viewer,
    );
  }
}
