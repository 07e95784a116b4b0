import { plainExcerpt } from '../../platform/markdown/markdown.ts';
import type { BylineKind } from '../ideas/index.ts';
import type { MergedIdeaRow } from './merges.reader.ts';
import type { MergedIdeaType } from './merges.schema.ts';

const MOST = 280;

/** A merged idea as those see it to whom the idea it is read as is revealed, or is not. */
export const shownMerged = (row: MergedIdeaRow, isRevealed: boolean): MergedIdeaType => ({
  id: row.id,
  title: row.title,
  lang: row.lang,
  excerpt: plainExcerpt(row.body, MOST),
  postedAt: row.postedAt,
  mergedAt: row.mergedAt,
  bylines: isRevealed
    ? row.bylines.map(({ kind, memberId, pseudonym }) => ({
        kind: kind as BylineKind,
        memberId,
        label: pseudonym,
        isIdeaAuthor: true,
      }))
    : null,
});
