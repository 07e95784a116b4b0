import type { BulkTable } from '../bulk-table.ts';
import { upTo } from '../bulk-world.ts';

export const ideaBylinesTable: BulkTable = {
  table: 'idea_bylines',
  columns: 'idea_id, position, kind, member_id, pseudonym, unit_id, level',
  *rows({ ideas, people }) {
    for (const row of upTo(ideas.count)) {
      const { id, author, pseudonym } = ideas.at(row);
      yield [
        id,
        0,
        pseudonym ? 'pseudonym' : 'member',
        people.id(author),
        pseudonym,
        people.unitId(people.unitOf(author)),
        people.levelOf(author),
      ];
    }
  },
};
