import type { BulkTable } from '../bulk-table.ts';

export const commentVersionsTable: BulkTable = {
  table: 'comment_versions',
  statement: `insert into comment_versions (comment_id, version, body, edited_at) select id, 1, body, posted_at from comments`,
};
