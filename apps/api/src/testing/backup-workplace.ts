import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { emptyDatabase, TestApi } from './test-api.ts';
import { migrateDatabase } from '../platform/database/migrate.ts';
import { checkBackup } from '../platform/backup/check-backup.ts';
import { storedContents } from '../features/files/index.ts';
import { FolderFiles } from '../platform/backup/folder-files.ts';
import { MANIFEST, manifestText, type Manifest } from '../platform/backup/manifest.ts';
import { knownMigrations, restoreBackup } from '../platform/backup/restore-backup.ts';
import type { StoredFiles } from '../platform/backup/stored-files.ts';

/** The data of the release before this one. */
export const releaseFolder = fileURLToPath(new URL('./release-0.1.0', import.meta.url));

/** A place of its own for each test; gone after `sweep`. */
export class Workplace {
  readonly root = mkdtempSync(join(tmpdir(), 'upwell-backup-'));
  private next = 0;

  folder(name: string): string {
    this.next += 1;
    return join(this.root, `${name}-${this.next}`);
  }

  /** A copy of a backup, to be broken. */
  copyOf(backup: string): string {
    const copy = this.folder('copy');
    cpSync(backup, copy, { recursive: true });
    return copy;
  }

  sweep(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface Machine {
  databaseUrl: string;
  files: StoredFiles;
}

/** A machine on which nothing was ever installed. */
export async function emptyMachine(workplace: Workplace): Promise<Machine & { files: FolderFiles }> {
  const dataFolder = workplace.folder('data');
  mkdirSync(dataFolder);
  return {
    databaseUrl: await emptyDatabase(),
    files: new FolderFiles(join(dataFolder, 'files'), storedContents),
  };
}

/** What `npm run restore` does with a backup. */
export async function restoreOnto(
  { databaseUrl, files }: Machine,
  folder: string,
  finish?: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const backup = await checkBackup(folder, knownMigrations);
  await restoreBackup({ databaseUrl, files, backup, ...(finish && { finish }) });
}

/** Changes a manifest as somebody would who knows how its checksum is made. */
export function forge(folder: string, change: (manifest: Manifest) => void): void {
  const path = join(folder, MANIFEST);
  const { checksum: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest & {
    checksum: string;
  };
  change(manifest);
  writeFileSync(path, manifestText(manifest));
}

/** Count and an order-independent hash of every table, by PostgreSQL itself. */
export async function hashesOf(client: pg.Client, names?: string[]): Promise<Record<string, string>> {
  const tables =
    names ??
    (
      await client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
           and relname <> 'migrations' order by relname`,
      )
    ).rows.map(({ name }) => name);
  const hashes: Record<string, string> = {};
  for (const name of tables) {
    const { rows } = await client.query<{ hash: string }>(
      `select count(*) || ' ' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) as hash from "${name}" t`,
    );
    hashes[name] = rows[0]!.hash;
  }
  return hashes;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How many relations a database holds beside PostgreSQL's own. */
export async function relationsIn(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    return rows[0]!.n;
  });
}

/** Starts an API on a restored machine as the product starts: what is no part of a backup, it makes. */
export async function startOn(databaseUrl: string, settings: Record<string, string> = {}): Promise<TestApi> {
  await migrateDatabase(databaseUrl);
  return TestApi.onDatabase(databaseUrl, settings);
}
