import { newId } from '../../platform/database/ids.ts';
import { cutAtWord, manyLines, oneLine } from './clean-text.ts';
import type { CopyValue } from './copy-line.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const answerColumns = 'id, idea, author, body, answered_at';

const LONGEST_LABEL = 120;

/** An official answer as a staged row: the summary leads in bold. */
export function answerRow(row: SourceRow): CopyValue[] | Refusal {
  const idea = row.id('ideaId');
  if (!idea) return new Refusal('answer_without_idea', {}, 'ideaId');
  const summary = oneLine(row.text('summary')).replaceAll('**', '');
  const body = manyLines(row.text('body'));
  if (!summary && !body.trim()) return new Refusal('answer_without_words', {}, 'body');
  const author = cutAtWord(oneLine(row.text('author')), LONGEST_LABEL, '…');
  if (!author) row.notes.add('no_author');
  const answered = row.date('createdAt');
  if (!answered) row.notes.add('no_date');
  return [
    newId(),
    idea,
    author || null,
    [summary && `**${summary}**`, body].filter(Boolean).join('\n\n'),
    answered?.at ?? null,
  ];
}
