import { bulkId, kinds } from '../bulk-id.ts';
import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

const ANSWERED = new Set(['adopted', 'done', 'declined']);

/** What was decided for good is answered. */
export const answersTable: BulkTable = {
  table: 'answers',
  columns: 'id, idea_id, version, body, author_id, answered_at',
  *rows({ ideas, people }) {
    for (const row of upTo(ideas.count)) {
      const { id, stage, decidedAt, decider } = ideas.at(row);
      if (decidedAt && ANSWERED.has(stage))
        yield [
          bulkId(kinds.answer, row, Math.floor(decidedAt)),
          id,
          1,
          'Thank you. This is what we decided, and why: it was weighed against what else waits, and tried where it could be.',
          people.id(decider),
          iso(decidedAt),
        ];
    }
  },
};
