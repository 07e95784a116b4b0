import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.ts';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType } from '../ideas/index.ts';
import { Acquaintances, IdeaStandingType, Standings } from '../ranking/index.ts';
import { SurfacedReader, type SurfacedRow } from './surfaced.reader.ts';
import {
  OverlookedType,
  SurfacedFilter,
  SurfacedIdeaConnection,
  SurfacedIdeaType,
} from './surfaced.schema.ts';

const FILTER = { type: () => SurfacedFilter, nullable: true, description: 'Narrows the list.' };

@Resolver(() => SurfacedIdeaType)
export class SurfacedResolver {
  constructor(
    private readonly database: Database,
    private readonly reader: SurfacedReader,
    private readonly ideas: IdeasReader,
    private readonly acquaintances: Acquaintances,
    private readonly standings: Standings,
  ) {}

  @Query(() => SurfacedIdeaConnection, {
    description:
      'The best ideas first, at least 3 days old, by the lowest of support, hold and breadth. Who sees it meets these ideas at work: they are revealed, and a vote without a look before ranks for nothing. FORBIDDEN surfaced.survey for all but CIOs, community managers and administrators.',
  })
  async surfacedIdeas(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', FILTER) filter: SurfacedFilter | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Ideas on the page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the idea to go on after.' })
    after: string | null,
  ): Promise<Page<SurfacedRow>> {
    const page = await this.reader.page(viewer, filter ?? {}, { first, after });
    await this.meet(
      viewer,
      page.edges.map(({ node }) => node),
    );
    return page;
  }

  @Query(() => OverlookedType, {
    description:
      'The second lane beside the list of the best, met at work as that is. FORBIDDEN surfaced.survey for all but CIOs, community managers and administrators.',
  })
  async overlookedIdeas(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', FILTER) filter: SurfacedFilter | null,
  ): Promise<{ strongInTwo: SurfacedRow[]; drawn: SurfacedRow[]; week: string }> {
    const lanes = await this.reader.overlooked(viewer, filter ?? {});
    await this.meet(viewer, [...lanes.strongInTwo, ...lanes.drawn]);
    return lanes;
  }

  @ResolveField(() => IdeaType, { description: 'The idea.' })
  async idea(
    @Parent() { ideaId }: SurfacedIdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    const row = await this.ideas.loader(request, viewer).load(ideaId);
    return IdeaType.from(row!);
  }

  @ResolveField(() => IdeaStandingType)
  async standing(
    @Parent() { ideaId }: SurfacedIdeaType,
    @Request() request: RequestContext,
  ): Promise<IdeaStandingType> {
    return IdeaStandingType.from(await this.standings.loader(request).load(ideaId));
  }

  private meet({ memberId }: Viewer, rows: readonly SurfacedRow[]): Promise<void> {
    const pairs = rows.map(({ ideaId }) => ({ memberId, ideaId }));
    return this.database.ifWritable(() => this.acquaintances.meet(pairs, 'work screen'));
  }
}
