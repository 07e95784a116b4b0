import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { CommentType } from '../threads/index.ts';
import { shownMerged } from './merged-idea.shown.ts';
import { MergesReader } from './merges.reader.ts';
import { MergedIdeaType } from './merges.schema.ts';

/** What merges add to a comment. */
@Resolver(() => CommentType)
export class CommentOriginResolver {
  constructor(private readonly merged: MergesReader) {}

  @SameForAudience()
  @ResolveField(() => MergedIdeaType, {
    nullable: true,
    description:
      'The merged idea it was posted under, without who wrote that; null when it was posted under the idea it is read at.',
  })
  async postedUnder(
    @Parent() { row }: CommentType,
    @Request() request: RequestContext,
  ): Promise<MergedIdeaType | null> {
    if (row.ownIdeaId === row.ideaId) return null;
    const rows = await this.merged.loader(request).load(row.ideaId);
    const own = rows.find(({ id }) => id === row.ownIdeaId);
    return own ? shownMerged(own, false) : null;
  }
}
