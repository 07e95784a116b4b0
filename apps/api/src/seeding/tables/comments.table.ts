import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';

const isoOrNull = (moment: number | null) => moment && iso(moment);

export const commentsTable: BulkTable = {
  table: 'comments',
  columns: `id, idea_id, parent_id, root_id, body, lang, version, author_id, posted_at, posted_on_day_only, removed_at,
    hidden_at, hidden_by, hidden_reason`,
  *rows({ ideas, people, threads, heard }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      for (const comment of threads.of(row, idea))
        yield [
          comment.id,
          comment.ideaId,
          comment.parentId,
          comment.rootId,
          threads.bodyOf(comment, idea, heard),
          idea.vocabulary.words.lang,
          1,
          people.id(comment.author),
          iso(comment.postedAt),
          false,
          isoOrNull(comment.removedAt),
          isoOrNull(comment.hiddenAt),
          comment.hiddenAt && people.id(people.communityManagers[0]!),
          comment.hiddenAt && 'Names somebody who cannot answer here.',
        ];
    }
  },
};
