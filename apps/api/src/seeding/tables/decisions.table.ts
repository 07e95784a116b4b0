import { bulkId, kinds } from '../bulk-id.ts';
import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';
import { stageId } from '../stage-id.ts';

export const decisionsTable: BulkTable = {
  table: 'decisions',
  columns: 'id, idea_id, from_stage_id, to_stage_id, reason, decided_by, decided_at',
  *rows({ ideas, people }) {
    for (const row of upTo(ideas.count)) {
      const { id, stage, decidedAt, decider } = ideas.at(row);
      if (decidedAt)
        yield [
          bulkId(kinds.decision, row, Math.floor(decidedAt)),
          id,
          stageId('submitted'),
          stageId(stage),
          'Looked at together with those who would have to do it.',
          people.id(decider),
          iso(decidedAt),
        ];
    }
  },
};
