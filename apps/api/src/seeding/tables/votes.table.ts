import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

export const votesTable: BulkTable = {
  table: 'votes',
  columns: 'idea_id, member_id, given_at, unit_id, level',
  *rows({ ideas, people, votes }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      for (const { member, givenAt } of votes.of(row, idea))
        yield [
          idea.id,
          people.id(member),
          iso(givenAt),
          people.unitId(people.unitOf(member)),
          people.levelOf(member),
        ];
    }
  },
};
