import type pg from 'pg';
import { BackupRefused } from './backup-refused.ts';
import type { StoredFiles } from './stored-files.ts';

/** A restore never mixes with what is there. Throws BackupRefused. */
export async function refuseUsedDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: string | null; encoding: string }>(
    `select current_setting('server_encoding') as encoding,
       (select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        order by 1 limit 1) as found`,
  );
  const { found, encoding } = rows[0]!;
  if (found)
    throw new BackupRefused(
      `The database holds something already (${found}), and a restore goes into an empty one. Create a new database and ` +
        'name it in DATABASE_URL, or name a new folder in UPWELL_DATA for the embedded one.',
    );
  if (encoding !== 'UTF8')
    throw new BackupRefused(
      `The database has encoding ${encoding}: create one with UTF8, as docs/operating.md says.`,
    );
}

/** Throws BackupRefused. */
export async function refuseUsedStorage(files: StoredFiles): Promise<void> {
  if (await files.isEmpty()) return;
  throw new BackupRefused(
    `${files.place} holds files already, and a restore goes into an empty installation. Move them away, or name a new ` +
      'folder in UPWELL_DATA.',
  );
}
