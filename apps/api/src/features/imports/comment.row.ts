import { newId } from '../../platform/database/ids.ts';
import { manyLines } from './clean-text.ts';
import type { CopyValue } from './copy-line.ts';
import { languageOf } from './language.rules.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';

export const commentColumns =
  'id, external_id, idea, parent, author, author_name, author_email, body, lang, posted_at, day_only, up, down';

/** A comment of the neutral form as a staged row. */
export function commentRow(row: SourceRow): CopyValue[] | Refusal {
  const externalId = row.id('id');
  if (!externalId) return new Refusal('comment_without_id', {}, 'id');
  const idea = row.id('ideaId');
  if (!idea) return new Refusal('comment_without_idea', {}, 'ideaId');
  const author = row.id('author');
  if (!author) row.notes.add('no_author');
  const posted = row.date('createdAt');
  if (!posted) row.notes.add('no_date');
  const body = manyLines(row.text('body'));
  if (!body.trim()) row.notes.add('empty_comment');
  return [
    newId(),
    externalId,
    idea,
    row.id('parentId'),
    author,
    row.name('authorName'),
    row.address('authorEmail', author),
    body.trim() ? body : '',
    languageOf(row.inner('extra').text('lang') || row.text('lang'), row.notes),
    posted?.at ?? null,
    posted?.dayOnly ?? true,
    row.total('votesUp'),
    row.total('votesDown'),
  ];
}
