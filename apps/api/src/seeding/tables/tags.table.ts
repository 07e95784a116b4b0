import type { BulkTable } from '../bulk-table.ts';

export const tagsTable: BulkTable = {
  table: 'tags',
  columns: 'id, name',
  rows: ({ ideas }) => ideas.tags.map((name, tag) => [ideas.tagId(tag), name]),
};
