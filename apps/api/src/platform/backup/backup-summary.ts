import type { Manifest } from './manifest.ts';
import { megabytes } from './work-progress.ts';

/** What a backup holds, for people. */
export function backupSummary(folder: string, manifest: Manifest, seconds: number): string {
  const { tables, files } = manifest;
  const sum = (of: (table: Manifest['tables'][number]) => number) =>
    tables.reduce((total, table) => total + of(table), 0);
  const rows = sum(({ rows }) => rows);
  const bytes = sum((table) => table.bytes);
  const perSecond = (amount: number) => amount / Math.max(seconds, 0.001);
  return [
    `Backup of ${manifest.organisation ?? 'an installation'} as of ${manifest.takenAt} in ${folder}`,
    `  ${rows.toLocaleString('en')} rows in ${tables.length} tables: ${megabytes(bytes)}, compressed ${megabytes(sum(({ size }) => size))}`,
    `  ${files.count.toLocaleString('en')} files: ${megabytes(files.bytes)}`,
    `  ${seconds.toFixed(1)} s, ${Math.round(perSecond(rows)).toLocaleString('en')} rows/s, ${megabytes(perSecond(bytes + files.bytes))}/s`,
    'It holds password hashes and all that people wrote: keep it where only administrators can read.',
  ].join('\n');
}

/** What a backup takes on the disk. */
export function bytesOf({ tables, files }: Manifest): number {
  return tables.reduce((sum, { size }) => sum + size, files.bytes + files.list.size);
}
