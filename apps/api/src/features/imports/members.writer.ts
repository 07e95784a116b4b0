import { limits } from '@upwell/contract';
import type { ImportContext } from './import-context.ts';

/** Whoever makes a placeholder stands on the lowest rung, so that it claims no rank. */
const LEVEL = 1;

/**
 * Makes placeholder members of the people that the source's members do not hold yet. `people` is a SELECT of id, name and
 * address. A placeholder has no account and is absent from directory, headcount and mentions; its name is what the source
 * shows, or else its id, of which an address is cut at the @, because bylines are public. Returns how many are new.
 */
export async function admitMembers(
  { client, source, dryRun, now }: ImportContext,
  people: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into fresh_members (external_id, id, name, address)
     select p.id, gen_random_uuid(), min(p.name), min(p.address) from (${people}) as p (id, name, address)
     where p.id is not null and not exists (select 1 from known_members k where k.external_id = p.id)
     group by p.id`,
  );
  await client.query('analyze fresh_members');
  if (!dryRun && rowCount) {
    await client.query(
      `insert into members (id, name, level, is_active, is_placeholder, source_name, external_id, created_at)
       select f.id, left(coalesce(f.name, regexp_replace(f.external_id, '(.)@.*$', '\\1')), $1), $2, false, true, $3, f.external_id, $4
       from fresh_members f where not exists (select 1 from members m where m.id = f.id)`,
      [limits.member.name.max, LEVEL, source, now],
    );
  }
  // Also of those who came without an address before.
  if (!dryRun)
    await client.query(
      `insert into placeholder_addresses (member_id, address)
       select k.id, min(p.address) from (${people}) as p (id, name, address) join known_members k on k.external_id = p.id
       where p.address is not null and not k.is_joined group by k.id on conflict do nothing`,
    );
  return rowCount ?? 0;
}
