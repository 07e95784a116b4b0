import type { BulkTable } from '../bulk-table.ts';
import { iso, upTo } from '../bulk-world.ts';
import { stageId } from '../stage-id.ts';

const isoOrNull = (moment: number | null) => moment && iso(moment);

export const ideasTable: BulkTable = {
  table: 'ideas',
  columns: `id, space_id, stage_id, title, body, lang, version, posted_at, posted_on_day_only, edited_at, withdrawn_at,
    hidden_at, hidden_by, hidden_reason`,
  *rows({ ideas, people, heard }) {
    for (const row of upTo(ideas.count)) {
      const idea = ideas.at(row);
      const { title, body } = ideas.wordsOf(row, idea, heard);
      yield [
        idea.id,
        ideas.spaceId(idea.space),
        stageId(idea.stage),
        title,
        body,
        idea.vocabulary.words.lang,
        idea.editedAt ? 2 : 1,
        iso(idea.postedAt),
        false,
        isoOrNull(idea.editedAt),
        isoOrNull(idea.withdrawnAt),
        isoOrNull(idea.hiddenAt),
        idea.hiddenAt && people.id(people.communityManagers[0]!),
        idea.hiddenAt && 'Names somebody who cannot answer here.',
      ];
    }
  },
};
