import type { FileReport, ImportReport, ImportStep } from './imports.types.ts';
import { noteSentence } from './notes.ts';
import type { RefusedRow, Refusals } from './refusals.ts';

const number = (value: number): string => Math.round(value).toLocaleString('en');

/** How far a file is, for the person at the terminal. */
export function stepSentence({ file, rows, bytes, isWriting, seconds }: ImportStep, size: number): string {
  const percent = size === 0 ? 100 : Math.min(100, Math.floor((bytes / size) * 100));
  const rate = number(rows / Math.max(seconds, 0.001));
  return `${file}: ${isWriting ? 'writing' : 'reading'}, ${number(rows)} rows, ${rate} rows/s, ${percent} %`;
}

/** What an import did, for the person at the terminal. */
export function importSummary(report: ImportReport, refusals: Refusals): string {
  return [
    heading(report),
    table(report.files),
    notes(report.files),
    unmapped(report.unmapped),
    refused(refusals),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function heading({ dryRun, source, space, files }: ImportReport): string {
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const place = `${space.isNew ? 'new space' : 'space'} "${space.name}"`;
  if (dryRun) return `Dry run: nothing was written. Source "${source}", for the ${place}.`;
  return added === 0
    ? `Nothing new in source "${source}": nothing was changed.`
    : `Imported source "${source}" into the ${place}. The search finds all of it in a moment, or soon after the next start.`;
}

function table(files: FileReport[]): string {
  const head = ['file', 'rows', 'new', 'already there', 'refused', 'seconds', 'rows/s'];
  const lines = files.map((file) => [
    file.name,
    number(file.rows),
    number(file.added),
    number(file.alreadyThere),
    number(file.refused),
    file.seconds.toFixed(1),
    number(file.rows / Math.max(file.seconds, 0.001)),
  ]);
  const widths = head.map((_, n) => Math.max(...[head, ...lines].map((cells) => cells[n]!.length)));
  const aligned = (cells: string[]) =>
    cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ');
  return [head, ...lines].map(aligned).join('\n');
}

function notes(files: FileReport[]): string {
  return files
    .filter((file) => file.notes.length > 0)
    .map((file) =>
      [`In ${file.name}:`, ...file.notes.map((note) => `  ${number(note.times)} ${noteSentence(note)}`)].join(
        '\n',
      ),
    )
    .join('\n');
}

function unmapped(statuses: ImportReport['unmapped']): string {
  if (statuses.length === 0) return '';
  const lines = statuses.map(([status, times]) => `  ${JSON.stringify(status)}: ${number(times)} ideas`);
  return [
    'Statuses without a stage; their ideas are submitted (name stages with --statuses FILE):',
    ...lines,
  ].join('\n');
}

function refused({ count, first, path }: Refusals): string {
  if (count === 0) return '';
  const lines = first.map((row) => `  ${refusedSentence(row)}`);
  const rest = count > first.length ? [`  … and ${number(count - first.length)} more`] : [];
  const ways = waysOut(first);
  return [
    'Refused rows:',
    ...lines,
    ...rest,
    `All of them are listed in ${path}`,
    ...(ways.length > 0 ? ['What helps:', ...ways] : []),
  ].join('\n');
}

function refusedSentence({ file, line, reason, field, value }: RefusedRow): string {
  const found = value && !reason.includes(value) ? `: ${JSON.stringify(value)}` : '';
  return `${file}, line ${line}: ${reason}${field ? ` (${field}${found})` : ''}`;
}

/** Each once, however many rows it is for. */
function waysOut(rows: readonly RefusedRow[]): string[] {
  return [
    ...new Set(
      rows.flatMap(({ reason, wayOut }) => (wayOut ? [`  ${reason.split(' "')[0]}: ${wayOut}`] : [])),
    ),
  ];
}
