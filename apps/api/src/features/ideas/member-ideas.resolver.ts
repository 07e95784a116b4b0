import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberType } from '../people/index.ts';
import { FeedReader } from './feed.reader.ts';
import { MemberIdeasType } from './feed.schema.ts';
import { IdeasReader } from './ideas.reader.ts';
import { IdeaType } from './ideas.schema.ts';
import { Meetings } from './meetings.ts';

/** What ideas add to a member. */
@Resolver(() => MemberType)
export class MemberIdeasResolver {
  constructor(
    private readonly feed: FeedReader,
    private readonly reader: IdeasReader,
    private readonly meetings: Meetings,
  ) {}

  @ResolveField(() => MemberIdeasType, {
    description:
      'Ideas credited to them by name that the viewer sees in lists, newest first. Those on the page are revealed to the viewer.',
  })
  async ideas(
    @Parent() { id: authorId }: MemberType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Ideas on the page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the idea to go on after.' })
    after: string | null,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Page<IdeaType> & { totalCount: number }> {
    const skeleton = await this.feed.newest(viewer, { authorId }, first, after ?? null);
    const ids = skeleton.rows.map(({ id }) => id);
    // Whose page it is says who wrote them.
    if (authorId !== viewer.memberId) await this.meetings.meetOnPage(viewer, ids, 'member page');
    const rows = await this.reader.loader(request, viewer).loadMany(ids);
    return {
      totalCount: await this.feed.countOf(viewer, authorId),
      edges: skeleton.rows.flatMap(({ cursor }, n) => {
        const row = rows[n];
        if (row instanceof Error) throw row;
        return row ? [{ node: IdeaType.from(row), cursor }] : [];
      }),
      pageInfo: {
        hasNextPage: skeleton.hasNextPage,
        hasPreviousPage: Boolean(after),
        startCursor: skeleton.rows[0]?.cursor ?? null,
        endCursor: skeleton.rows.at(-1)?.cursor ?? null,
      },
    };
  }
}
