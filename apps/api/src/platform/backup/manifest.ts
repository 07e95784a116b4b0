import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../acts/canonical-json.ts';
import { BackupRefused } from './backup-refused.ts';

/** Raised when an older program could not read what a newer one writes. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

const count = z.number().int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Names from a backup become SQL and paths: nothing but a plain PostgreSQL name is one. */
const sqlName = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

const manifestShape = z.object({
  product: z.literal('upwell'),
  format: z.literal(FORMAT),
  /** Of the program that took the backup. */
  version: z.string(),
  takenAt: z.iso.datetime(),
  /** Name of the organisation, for people; null before there was one. */
  organisation: z.string().nullable(),
  /** When it was founded: tells the backups of one installation from those of another. */
  founded: z.iso.datetime().nullable(),
  /** Of the server it was read from, for people. */
  postgres: z.string(),
  /** What had been applied to the schema, in order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({
      name: sqlName,
      columns: z.array(sqlName).min(1),
      rows: count,
      /** Before compression. */
      bytes: count,
      fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
      /** Of the compressed file. */
      size: count,
      sha256,
    }),
  ),
  sequences: z.array(z.object({ name: sqlName, value: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })),
  files: z.object({
    count,
    bytes: count,
    /** The list of the files is a file itself: there may be a hundred thousand. */
    list: z.object({ size: count, sha256 }),
  }),
});

export type Manifest = z.infer<typeof manifestShape>;
export type TableEntry = Manifest['tables'][number];
export type SequenceEntry = Manifest['sequences'][number];

/** The text of the manifest with a checksum over all else in it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2)}\n`;
}

/** Reads a manifest and trusts none of it. Throws BackupRefused. */
export function readManifest(text: string, folder: string): Manifest {
  const given = parsed(text, folder);
  if (given['product'] !== 'upwell')
    throw new BackupRefused(`${folder} holds no backup of Upwell: its ${MANIFEST} is another program's.`);
  if (typeof given['format'] === 'number' && given['format'] > FORMAT)
    throw new BackupRefused(
      `The backup in ${folder} has format ${given['format']}, made by Upwell ${String(given['version'])}; this program reads ` +
        `up to format ${FORMAT}. Restore it with that version or a newer one.`,
    );
  const { checksum, ...rest } = given;
  if (checksum !== checksumOf(rest)) throw damaged(folder, 'does not match its own checksum');
  const result = manifestShape.safeParse(rest);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw damaged(folder, `is wrong at ${issue?.path.join('.')} (${issue?.message})`);
}

function parsed(text: string, folder: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw damaged(folder, 'is no readable JSON');
  }
}

function damaged(folder: string, how: string): BackupRefused {
  return new BackupRefused(
    `The backup in ${folder} is damaged: its ${MANIFEST} ${how}. Take another backup.`,
  );
}

function checksumOf(rest: object): string {
  return createHash('sha256').update(canonicalJson(rest)).digest('hex');
}
