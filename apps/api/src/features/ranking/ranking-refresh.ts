import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hourOf, parametersFor, standingOf, type Parameters } from '@upwell/ranking';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { BaseRates } from './base-rates.ts';
import { Departments } from './departments.reader.ts';
import { GroupTallies } from './group-tallies.ts';
import { TallyBook, type StoredTallies } from './tally-book.ts';

/** Changes brought into the sums by one transaction at most. */
const CHUNK = 20_000;

/** Brings sums and standings up to date each minute, by work on changed ideas alone; and freezes the rate of the hour. */
@Injectable()
export class RankingRefresh implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly rates: BaseRates,
    private readonly departments: Departments,
    private readonly book: TallyBook,
    private readonly groups: GroupTallies,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'ranking.refresh', async () => {
      await this.run();
      await this.rates.of(hourOf(clock.now()));
    });
  }

  /** @returns how many standings were computed. */
  async run(): Promise<number> {
    const parameters = await this.parameters();
    let refreshed = 0;
    for (;;) {
      const { changes, ideas } = await this.chunk(parameters);
      refreshed += ideas;
      if (changes < CHUNK) return refreshed;
    }
  }

  /** Two nodes that refresh at once take turns. */
  private chunk(parameters: Parameters): Promise<{ changes: number; ideas: number }> {
    return this.database.transaction(async () => {
      await this.database.takeTime();
      await this.database.rows(`select 1 from ranking_state for no key update`);
      const { changes, ideaIds } = await this.book.takeIn(CHUNK);
      if (ideaIds.length === 0) return { changes, ideas: 0 };
      const groups = await this.groups.groupsOf(ideaIds);
      await this.groups.rewrite(groups);
      const ids = [...new Set([...ideaIds, ...groups])];
      await this.write(await this.book.talliesOf(ids), parameters);
      return { changes, ideas: ids.length };
    });
  }

  private async write(tallies: ReadonlyMap<string, StoredTallies>, parameters: Parameters): Promise<void> {
    const standings = [...tallies].map(([id, tally]) => ({ id, ...standingOf(tally, parameters) }));
    await this.database.rows(
      `update idea_standings t set support = n.support, hold = n.hold, breadth = n.breadth, merit = n.merit, low = n.low,
         high = n.high, votes = n.votes, looks = n.looks, expected = n.expected, departments = n.departments,
         levels = n.levels, link_votes = n.link_votes, refreshed_at = $2
       from jsonb_to_recordset($1::jsonb) as n(id uuid, support float8, hold float8, breadth float8, merit float8, low float8,
         high float8, votes int, looks int, expected float8, departments int, levels int, link_votes int)
       where t.idea_id = n.id`,
      [
        JSON.stringify(standings.map(({ linkVotes, ...rest }) => ({ ...rest, link_votes: linkVotes }))),
        clock.now(),
      ],
    );
  }

  /** The formula for the organisation as large as it is; when that changes what the list asks for, all ideas are looked at again. */
  private async parameters(): Promise<Parameters> {
    const count = await this.departments.count();
    return this.database.transaction(async () => {
      const before = await this.database.row<{ departments: number }>(
        `select departments from ranking_state for no key update`,
      );
      const parameters = parametersFor(count);
      if (before && before.departments !== count) {
        await this.database.rows(`update ranking_state set departments = $1`, [count]);
        // 0 = nothing was computed yet.
        if (
          before.departments > 0 &&
          parametersFor(before.departments).asksForBreadth !== parameters.asksForBreadth
        )
          await this.database.rows(
            `insert into ranking_changes (idea_id) select idea_id from idea_standings where refreshed_at is not null`,
          );
      }
      return parameters;
    });
  }
}
