import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

const NAME = 'ranking.settle_homes';
const BITE = 20_000;

/**
 * Which departments ideas come from, when the tree of units or what is called a department has changed. Looks and votes keep
 * the department of their moment; what comes afterwards goes by the new one.
 */
@Injectable()
export class HomeDepartments implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly facts: FactListeners,
  ) {}

  onModuleInit(): void {
    this.jobs.define(NAME, () => this.run());
    // A directory that is read in from a file tells of itself in other facts.
    this.jobs.every('53 2 * * *', `${NAME}_nightly`, () => this.run());
    this.facts.afterwards(NAME, ['organisation.edited', 'unit.edited'], async () =>
      this.jobs.add(NAME, {}, { key: NAME }),
    );
  }

  async run(): Promise<void> {
    let after: string | null = null;
    do {
      const row: { last: string | null } | null = await this.database.transaction(async () => {
        await this.database.takeTime();
        return this.database.row(
          `with bite as (
             select idea_id from idea_standings where $1::uuid is null or idea_id > $1 order by idea_id limit ${BITE}
           ), settled as materialized (select settle_home_departments(array(select idea_id from bite)))
           select (select idea_id from bite order by idea_id desc limit 1) as last from settled`,
          [after],
        );
      });
      after = row?.last ?? null;
    } while (after !== null);
  }
}
