import { guessFile } from './guess-file.ts';
import { MAPPING_VERSION, type FieldSource, type FileMapping, type Mapping } from './mapping.rules.ts';
import type { TableSurvey } from './survey-table.ts';

/** The usual words of Polis are about moderation and decide nothing. */
const polisStatuses = { accepted: 'submitted', unmoderated: 'submitted', rejected: 'declined' };

/** A mapping for all files of a source; files of the same tool share one entry, whose columns are those of any of them. */
export function guessMapping(surveys: readonly TableSurvey[]): Mapping {
  const files: FileMapping[] = [];
  for (const guess of surveys.map(guessFile)) {
    const place = files.findIndex((other) => sharedPattern(other, guess) !== null);
    if (place === -1) files.push(guess);
    else files[place] = merged(files[place]!, guess);
  }
  const statuses = guessStatuses(files);
  return { version: MAPPING_VERSION, ...(statuses && { statuses }), files };
}

/** null where the usual words will do. */
export function guessStatuses(files: readonly FileMapping[]): Record<string, string> | null {
  return files.some((file) => file.kind === 'ideas' && file.scoped) ? polisStatuses : null;
}

/** "*__comments.csv" of two names that end alike; null when the files are different things or could not be told from others. */
function sharedPattern(a: FileMapping, b: FileMapping): string | null {
  if (a.kind !== b.kind || a.kind === 'none' || b.kind === 'none') return null;
  if (a.scoped !== b.scoped || a.dateOrder !== b.dateOrder || !fieldsAgree(a.fields, b.fields)) return null;
  if (
    a.kind === 'votes' &&
    b.kind === 'votes' &&
    JSON.stringify(a.ideasAcross) !== JSON.stringify(b.ideasAcross)
  )
    return null;
  const [x, y] = [a.file.replace(/^\*/, ''), b.file];
  let length = 0;
  while (length < Math.min(x.length, y.length) && x.at(-1 - length) === y.at(-1 - length)) length += 1;
  const tail = y.slice(y.length - length);
  // From a sign that parts words, so that the star never stands for half a word.
  const from = /(?:__|[-_. ])\p{L}+.*$/u.exec(tail);
  return from && /\p{L}{3,}/u.test(from[0].replace(/\.(csv|tsv|txt)(\.gz)?$/i, '')) ? `*${from[0]}` : null;
}

type Fields = Record<string, FieldSource | undefined>;
const isPlain = (source: FieldSource | undefined): source is string | string[] | undefined =>
  source === undefined || typeof source === 'string' || Array.isArray(source);

function fieldsAgree(a: Fields, b: Fields): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) =>
      (isPlain(a[name]) && isPlain(b[name])) ||
      a[name] === undefined ||
      b[name] === undefined ||
      JSON.stringify(a[name]) === JSON.stringify(b[name]),
  );
}

function merged(a: FileMapping, b: FileMapping): FileMapping {
  if (a.kind === 'none' || b.kind === 'none') return a;
  const fields: Fields = { ...a.fields };
  for (const [name, source] of Object.entries(b.fields)) {
    const known = fields[name];
    if (known === undefined) fields[name] = source;
    else if (isPlain(known) && isPlain(source) && source !== undefined) {
      const all = [...new Set([known, source].flat())];
      fields[name] = all.length === 1 ? all[0]! : all;
    }
  }
  return { ...a, file: sharedPattern(a, b)!, fields } as FileMapping;
}
