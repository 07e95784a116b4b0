import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { plainExcerpt } from '../../platform/markdown/markdown.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType, namedAuthors } from '../ideas/index.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { CommentsReader } from '../threads/index.ts';
import { NoticeGroupType, NoticeType } from './notices.schema.ts';

const EXCERPT = 160;

@Resolver(() => NoticeGroupType)
export class NoticeGroupFieldsResolver {
  constructor(
    private readonly ideas: IdeasReader,
    private readonly members: MemberReader,
  ) {}

  @ResolveField(() => IdeaType, {
    nullable: true,
    description: 'The idea they are about; null once it is gone from sight.',
  })
  async idea(
    @Parent() { ideaId }: NoticeGroupType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    const row = await this.ideas.loader(request, viewer).load(ideaId);
    return row && IdeaType.from(row);
  }

  @ResolveField(() => [MemberType], {
    description: 'Who is behind them, the latest three; without authors of the idea until it is revealed.',
  })
  async people(
    @Parent() { actorIds, ideaId }: NoticeGroupType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Member[]> {
    const idea = await this.ideas.loader(request, viewer).load(ideaId);
    const unnamed = idea && !idea.isRevealed ? namedAuthors(idea) : [];
    const named = actorIds.filter((id) => !unnamed.includes(id));
    const found = await this.members.memberLoader(request).loadMany(named);
    return found.filter((member): member is Member => member !== null && !(member instanceof Error));
  }
}

@Resolver(() => NoticeType)
export class NoticeFieldsResolver {
  constructor(private readonly comments: CommentsReader) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Beginning of the comment it leads to as plain text, at most 160 characters; null without one.',
  })
  async excerpt(
    @Parent() { commentId }: NoticeType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<string | null> {
    const comment = commentId ? await this.comments.loader(request, viewer).load(commentId) : null;
    const isGone = !comment || comment.removedAt !== null || comment.hiddenAt !== null;
    return isGone ? null : plainExcerpt(comment.body, EXCERPT);
  }
}
