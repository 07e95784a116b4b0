import { newId } from '../../platform/database/ids.ts';
import type { CopyValue } from './copy-line.ts';
import { tagsOf, wordsOf } from './idea-words.rules.ts';
import { languageOf } from './language.rules.ts';
import { Refusal } from './refusal.ts';
import type { SourceRow } from './source-row.ts';
import type { StatusMap } from './status-map.ts';

export const ideaColumns =
  'id, external_id, title, body, author, author_name, author_email, lang, source_url, source_status, stage_key, posted_at, day_only, tags, up, down, passes, decided_at';

/** An idea of the neutral form as a staged row. */
export function ideaRow(row: SourceRow, statuses: StatusMap): CopyValue[] | Refusal {
  const externalId = row.id('id');
  if (!externalId) return new Refusal('idea_without_id', {}, 'id');
  const words = wordsOf(row.text('title'), row.text('body'), row.notes);
  if (!words) return new Refusal('idea_without_words', {}, 'title');
  const extra = row.inner('extra');
  const author = row.id('author');
  if (!author) row.notes.add('no_author');
  const posted = row.date('createdAt');
  if (!posted) row.notes.add('no_date');
  const status = row.text('status').trim();
  return [
    newId(),
    externalId,
    words.title,
    words.body,
    author,
    row.name('authorName'),
    row.address('authorEmail', author),
    languageOf(extra.text('lang') || row.text('lang'), row.notes),
    webAddress(extra.text('url') || row.text('url'), row),
    status || null,
    statuses.stageOf(status),
    posted?.at ?? null,
    posted?.dayOnly ?? true,
    tagsOf(row.text('category'), row.texts('tags'), row.notes),
    row.total('votesUp'),
    row.total('votesDown'),
    extra.total('votesPass'),
    decisionDate(extra),
  ];
}

/** Only what a browser may follow without harm. */
function webAddress(given: string, row: SourceRow): string | null {
  const address = given.trim();
  if (!address) return null;
  if (address.length <= 2_000 && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
    return address;
  row.notes.add('no_web_address');
  return null;
}

/** When the source says that it decided; future ends of open collections are no decisions. */
function decisionDate(extra: SourceRow): string | null {
  for (const field of ['decidedAt', 'rejectedAt', 'closedAt']) {
    const text = extra.text(field);
    const date = text && Date.parse(text) <= extra.now.getTime() ? extra.date(field) : null;
    if (date) return date.at;
  }
  return null;
}
