import type { BulkTable } from '../bulk-table.ts';
import { upTo } from '../bulk-world.ts';

export const ideaTagsTable: BulkTable = {
  table: 'idea_tags',
  columns: 'idea_id, tag_id, position',
  *rows({ ideas }) {
    for (const row of upTo(ideas.count)) {
      const { id, tags } = ideas.at(row);
      for (const [n, tag] of tags.entries()) yield [id, ideas.tagId(tag), n + 1];
    }
  },
};
