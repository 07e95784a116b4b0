import { limits } from '@upwell/contract';
import type { ImportContext } from './import-context.ts';

/** Whoever makes a placeholder stands on the lowest rung, so that it claims no rank. */
const LEVEL = 1;

/**
 * Makes placeholder members of the names that the source's members do not hold yet. `names` is a SELECT of one column.
 * A placeholder has no account and is absent from directory, headcount and mentions. Returns how many are new.
 */
export async function admitMembers(
  { client, source, dryRun, now }: ImportContext,
  names: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into fresh_members (external_id, id)
     select n.name, gen_random_uuid() from (select distinct name from (${names}) as given (name) where name is not null) n
     where not exists (select 1 from known_members k where k.external_id = n.name)`,
  );
  await client.query('analyze fresh_members');
  if (!dryRun)
    await client.query(
      `insert into members (id, name, level, is_active, is_placeholder, source_name, external_id, created_at)
       select f.id, left(f.external_id, $1), $2, false, true, $3, f.external_id, $4 from fresh_members f
       where not exists (select 1 from members m where m.id = f.id)`,
      [limits.member.name.max, LEVEL, source, now],
    );
  return rowCount ?? 0;
}
