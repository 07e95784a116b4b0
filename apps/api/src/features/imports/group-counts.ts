import type { ClientBase } from 'pg';
import { groupOf } from '../ideas/index.ts';

/** Where an import touched an idea that is one with others, the count of all of them stands at the one they are read as. */
export async function countGroups(
  client: ClientBase,
  count: 'votes' | 'comments',
  ofGroup: (group: string) => string,
): Promise<void> {
  await client.query(`
    update idea_counts c set ${count} = ${ofGroup(groupOf('i'))}, version = c.version + 1
    from ideas i
    where i.id = c.idea_id and i.merged_ids is not null and i.id in (
      select coalesce(touched.canonical_id, touched.id) from ideas touched where touched.id in (select id from touched_ideas))`);
}
