import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaActInput, ideaPolicy, IdeasReader, IdeaType } from '../ideas/index.ts';
import { shownMerged } from './merged-idea.shown.ts';
import { MergesReader } from './merges.reader.ts';
import { MergedIdeaType, MergeIdeasInput } from './merges.schema.ts';
import { MergesService } from './merges.service.ts';

/** What merges add to an idea. */
@Resolver(() => IdeaType)
export class MergesResolver {
  constructor(
    private readonly service: MergesService,
    private readonly merged: MergesReader,
    private readonly ideas: IdeasReader,
  ) {}

  @Mutation(() => IdeaType, {
    description:
      'Makes two ideas one; for community managers of both. Votes, looks and followers count once for each person, threads are joined, both are credited. unmergeIdea undoes it. CONFLICT merge.same_idea when they are one already.',
  })
  async mergeIdeas(
    @Args('input', { description: 'Which idea becomes part of which.' }) input: MergeIdeasInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.merge(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description:
      'Makes a merged idea one of its own again, as it was, with what was done at it since; for community managers. Answers with the idea it was read as. CONFLICT merge.not_merged.',
  })
  async unmergeIdea(
    @Args('input', { description: 'The merged idea, by its own id.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.unmerge(viewer, input));
  }

  @SameForAudience()
  @ResolveField(() => [MergedIdeaType], {
    description: 'Ideas that are read as this one, in the order of merging.',
  })
  async mergedIdeas(
    @Parent() { row }: IdeaType,
    @Request() request: RequestContext,
  ): Promise<MergedIdeaType[]> {
    if (!row.mergedIds) return [];
    const rows = await this.merged.loader(request).load(row.id);
    return rows.map((one) => shownMerged(one, row.isRevealed));
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the viewer may merge it, and undo that. Not for subscriptions: it depends on the viewer.',
  })
  viewerCanMerge(@Parent() { row }: IdeaType, @CurrentViewer() viewer: Viewer): boolean {
    return ideaPolicy.hide(viewer, row) === null;
  }
}
