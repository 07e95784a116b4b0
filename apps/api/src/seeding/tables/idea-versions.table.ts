import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

/** Both wordings of each idea that was edited. */
export const editedIdeaVersionsTable: BulkTable = {
  table: 'idea_versions',
  columns: 'idea_id, version, title, body, tags, editor_id, edited_at',
  *rows({ ideas, people }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      const { id, tags, author, postedAt, editedAt } = idea;
      if (!editedAt) continue;
      const { title, body, firstBody } = ideas.wordsOf(row, idea);
      const names = tags.map((tag) => ideas.tags[tag]!);
      yield [id, 1, title, firstBody, names, people.id(author), iso(postedAt)];
      yield [id, 2, title, body, names, people.id(author), iso(editedAt)];
    }
  },
};

/** The only wording of the others. */
export const ideaVersionsTable: BulkTable = {
  table: 'idea_versions',
  statement: `
    insert into idea_versions (idea_id, version, title, body, tags, editor_id, edited_at)
    select i.id, 1, i.title, i.body, coalesce(t.names, '{}'), b.member_id, i.posted_at
    from ideas i join idea_bylines b on b.idea_id = i.id and b.position = 0
    left join (
      select it.idea_id, array_agg(t.name order by it.position) as names
      from idea_tags it join tags t on t.id = it.tag_id group by it.idea_id) t on t.idea_id = i.id
    where i.version = 1`,
};
