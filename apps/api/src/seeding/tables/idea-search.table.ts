import type { BulkTable } from '../bulk-table.ts';

/** What the triggers would have kept; they are silent while references are trusted. */
export const ideaSearchTable: BulkTable = {
  table: 'idea_search',
  statement: `
    insert into idea_search (idea_id, day, vector) select idea_id, day, vector from idea_search_source on conflict do nothing`,
};
