import type { BulkTable } from '../bulk-table.ts';

export const tagsTable: BulkTable = {
  table: 'tags',
  columns: 'id, name',
  *rows({ ideas, heard }) {
    for (const [tag, name] of ideas.tags.entries()) {
      heard.nextText();
      heard.hear([name]);
      yield [ideas.tagId(tag), name];
    }
  },
};
