import type { BulkTable } from '../bulk-table.ts';

export const commentSearchTable: BulkTable = {
  table: 'comment_search',
  statement: `
    insert into comment_search (comment_id, day, vector) select comment_id, day, vector from comment_search_source on conflict do nothing`,
};
