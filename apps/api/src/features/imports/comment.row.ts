import { newId } from '../../platform/database/ids.ts';
import { manyLines } from './clean-text.ts';
import type { CopyValue } from './copy-line.ts';
import { languageOf } from './language.rules.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const commentColumns =
  'id, external_id, idea, parent, author, body, lang, posted_at, day_only, up, down';

/** A comment of the neutral form as a staged row. */
export function commentRow(row: SourceRow): CopyValue[] | Refusal {
  const externalId = row.id('id');
  if (!externalId) return new Refusal('the comment has no id');
  const idea = row.id('ideaId');
  if (!idea) return new Refusal('the comment names no idea');
  const author = row.id('author');
  if (!author) row.notes.add('without an author, shown as Unknown');
  const posted = row.date('createdAt');
  if (!posted) row.notes.add('without a date');
  const body = manyLines(row.text('body'));
  if (!body.trim()) row.notes.add('empty, kept as removed');
  return [
    newId(),
    externalId,
    idea,
    row.id('parentId'),
    author,
    body.trim() ? body : '',
    languageOf(row.inner('extra').text('lang') || row.text('lang'), row.notes),
    posted?.at ?? null,
    posted?.dayOnly ?? true,
    row.total('votesUp'),
    row.total('votesDown'),
  ];
}
