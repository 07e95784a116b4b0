import type pg from 'pg';
import { contentKey } from './content-key.ts';
import type { Rendition } from './picture-press.ts';

/** Every content that lies in the store for good, for a backup; a database from before there were files has none. */
export async function storedContents(
  client: pg.Client,
): Promise<{ key: string; type: string; sha256: string }[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('public.file_contents') is not null as there`,
  );
  if (!found[0]?.there) return [];
  const { rows } = await client.query<{ id: string; rendition: Rendition; type: string; sha256: string }>(
    `select c.file_id as id, c.rendition, f.type, c.sha256 from file_contents c join files f on f.id = c.file_id
     where f.cleared_at is null order by c.file_id, c.rendition`,
  );
  return rows.map(({ id, rendition, type, sha256 }) => ({ key: contentKey(id, rendition), type, sha256 }));
}
