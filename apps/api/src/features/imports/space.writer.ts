import type pg from 'pg';
import { newId } from '../../platform/database/ids.ts';
import { freeSlug, slugOf } from '../spaces/index.ts';
import type { ImportContext } from './import-context.ts';

export interface ImportSpace {
  id: string;
  name: string;
  isNew: boolean;
}

/** The space of that name, in any case of letters, or the id and name of one to be opened with the first new idea. */
export async function findSpace(client: pg.Client, name: string): Promise<ImportSpace> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id, name from spaces where lower(name) = lower($1)',
    [name],
  );
  return rows[0] ? { ...rows[0], isNew: false } : { id: newId(), name, isNew: true };
}

/** Opens the space, unless it is open; an earlier file of this run may have opened it. */
export async function openSpace({ client, space, source, now }: ImportContext): Promise<void> {
  if (!space.isNew) return;
  const { rows } = await client.query<{ slug: string }>('select slug from spaces');
  await client.query(
    `insert into spaces (id, slug, name, colour, purpose, audience, created_at) values ($1, $2, $3, 'water', $4, 'everyone', $5)
     on conflict (id) do nothing`,
    [
      space.id,
      freeSlug(slugOf(space.name), new Set(rows.map(({ slug }) => slug))),
      space.name,
      `Imported from ${source}`,
      now,
    ],
  );
}
