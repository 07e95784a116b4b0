import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { RankingWeekType } from './ranking-weeks.schema.ts';
import { RankingWeeks, type RankingWeek } from './ranking-weeks.service.ts';

@Resolver()
export class RankingWeeksResolver {
  constructor(private readonly weeks: RankingWeeks) {}

  @Query(() => [RankingWeekType], {
    description:
      'The health of the order week by week, the oldest first. FORBIDDEN surfaced.survey for all but CIOs, community managers and administrators.',
  })
  rankingWeeks(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 26, description: 'How many weeks back, at most 100.' })
    first: number,
  ): Promise<RankingWeek[]> {
    return this.weeks.latest(viewer, Math.min(Math.max(first, 1), limits.page.max));
  }
}
