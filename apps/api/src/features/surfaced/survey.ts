import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { OverlookedIdeas } from './overlooked.service.ts';
import { RankingWeeks } from './ranking-weeks.service.ts';

/** Looks each hour for what is due: what two departments want, the draw of the week, the health of the order. */
@Injectable()
export class Survey implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly overlooked: OverlookedIdeas,
    private readonly weeks: RankingWeeks,
  ) {}

  onModuleInit(): void {
    this.jobs.every('12 * * * *', 'surfaced.survey', () => this.run());
  }

  async run(): Promise<void> {
    await this.overlooked.findStrong();
    await this.overlooked.draw();
    await this.weeks.measure();
  }
}
