import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hourOf, LOOKS_KEPT_DAYS } from '@upwell/ranking';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { OrganisationReader } from '../organisation/index.ts';

const BITE = 20_000;

/**
 * Lets go of who looked: after 180 days, and at once when the organisation forbids keeping it. How many looked stays in
 * checkpoints, so no sum changes.
 */
@Injectable()
export class LooksFold implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly facts: FactListeners,
    private readonly organisations: OrganisationReader,
  ) {}

  onModuleInit(): void {
    this.jobs.every('37 2 * * *', 'ranking.fold', () => this.run());
    this.jobs.define('ranking.fold_now', () => this.run());
    this.facts.afterwards('ranking.fold', ['organisation.edited'], async () =>
      this.jobs.add('ranking.fold_now', {}, { key: 'ranking.fold_now' }),
    );
  }

  async run(): Promise<void> {
    const organisation = await this.organisations.find();
    const hour = hourOf(clock.now());
    await this.before(organisation?.allowsLooks === false ? hour + 1 : hour - LOOKS_KEPT_DAYS * 24);
  }

  private async before(hour: number): Promise<void> {
    let folded: number;
    do {
      const row = await this.database.row<{ folded: number }>(
        `with gone as (
           delete from looks where ctid = any(array(select ctid from looks where hour < $1 limit ${BITE})) returning *
         ), kept as (
           insert into look_checkpoints as c (idea_id, department_id, level, wave, looks, expected)
           select idea_id, department_id, level, wave, count(*), sum(rate) from gone where wave is not null
           group by idea_id, department_id, level, wave order by idea_id, wave
           on conflict (idea_id, department_id, level, wave) do update
             set looks = c.looks + excluded.looks, expected = c.expected + excluded.expected
         )
         select count(*)::int as folded from gone`,
        [hour],
      );
      folded = row?.folded ?? 0;
    } while (folded === BITE);
  }
}
