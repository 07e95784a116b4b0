import type { BulkTable } from '../bulk-table.ts';

export const answerVersionsTable: BulkTable = {
  table: 'answer_versions',
  statement: `
    insert into answer_versions (answer_id, version, body, author_id, written_at)
    select id, version, body, author_id, answered_at from answers`,
};
