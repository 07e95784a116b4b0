import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

/** One in so many came by a link and ranks for nothing. */
const BY_LINK = 5;
const RATE = 100_000_000;
const HOUR_MS = 3_600_000;

export const votesTable: BulkTable = {
  table: 'votes',
  columns:
    'idea_id, member_id, given_at, unit_id, level, ranks, department_id, look_level, wave, rate, look_hour, is_guaranteed',
  *rows({ ideas, people, votes }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      const home = people.departmentOf(people.unitOf(idea.author));
      for (const { member, givenAt } of votes.of(row, idea)) {
        const unit = people.unitOf(member);
        const department = people.departmentOf(unit);
        const level = people.levelOf(member);
        const vote = [idea.id, people.id(member), iso(givenAt), people.unitId(unit), level];
        if ((row + member) % BY_LINK === 0)
          yield [...vote, false, people.unitId(department), null, null, null, null, null];
        else {
          const wave = department === home ? null : 0;
          const hour = Math.floor(givenAt / HOUR_MS);
          yield [...vote, true, people.unitId(department), level, wave, RATE, hour, false];
        }
      }
    }
  },
};
