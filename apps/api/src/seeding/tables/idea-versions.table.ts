import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

/** The first wording of each idea, and the second of those that were edited. */
export const ideaVersionsTable: BulkTable = {
  table: 'idea_versions',
  columns: 'idea_id, version, title, body, tags, editor_id, edited_at',
  *rows({ ideas, people }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      const { id, tags, author, postedAt, editedAt } = idea;
      const { title, body, firstBody } = ideas.wordsOf(row, idea);
      const names = tags.map((tag) => ideas.tags[tag]!);
      yield [id, 1, title, firstBody ?? body, names, people.id(author), iso(postedAt)];
      if (editedAt) yield [id, 2, title, body, names, people.id(author), iso(editedAt)];
    }
  },
};
