import type pg from 'pg';
import { canonicalJson } from '../../platform/acts/canonical-json.ts';
import { newId } from '../../platform/database/ids.ts';
import { RESYNC } from '../../platform/log/topic-log.ts';
import { ideaTopic, spaceTopic } from '../ideas/index.ts';
import type { ImportReport } from './imports.types.ts';

/** Of the bell; payloads must stay below 8000 bytes. */
const CHANNEL = 'upwell_bell';
const TOPICS_A_RING = 100;

/**
 * One entry per topic that says "fetch afresh", instead of one per row: for each space that holds touched ideas, and for
 * each touched idea that somebody may have had open, because it was there before. Then rings, at the commit.
 */
export async function tellReaders(client: pg.Client, now: Date): Promise<void> {
  const { rows } = await client.query<{ topic: string }>(
    `with moved (topic) as (
       select distinct $1 || i.space_id from ideas i
       where i.id in (select id from touched_ideas union all select id from fresh_ideas)
       union all
       select $2 || id from touched_ideas where id not in (select id from fresh_ideas)
     ), head as (
       -- Sorted like every act that locks topics, so that none waits for another in a ring.
       insert into topics (id, sequence) select topic, 1 from moved order by topic
       on conflict (id) do update set sequence = topics.sequence + 1
       returning id, sequence
     )
     insert into topic_entries (topic, sequence, kind, subject, created_at)
     select id, sequence, $3, '{}', $4 from head
     returning topic`,
    [spaceTopic(''), ideaTopic(''), RESYNC, now],
  );
  const topics = rows.map(({ topic }) => topic);
  for (let from = 0; from < topics.length; from += TOPICS_A_RING)
    await client.query('select pg_notify($1, $2)', [
      CHANNEL,
      topics.slice(from, from + TOPICS_A_RING).join(' '),
    ]);
}

/** The record of an import: what was taken, by file, never the words themselves. */
export async function recordImport(
  client: pg.Client,
  report: ImportReport,
  actorId: string | null,
  now: Date,
): Promise<void> {
  const { source, space, files, unmapped } = report;
  const facts = {
    source,
    space: space.name,
    spaceIsNew: space.isNew,
    files: files.map(({ name, kind, rows, added, alreadyThere, refused, notes }) => ({
      name,
      kind,
      rows,
      added,
      alreadyThere,
      refused,
      notes: Object.fromEntries(notes.map(({ code, times }) => [code, times])),
    })),
    unmappedStatuses: Object.fromEntries(unmapped),
  };
  await client.query(
    `insert into records (id, at, actor_id, action, subject_kind, subject_id, facts) values ($1, $2, $3, 'ideas.imported', 'import', $4, $5)`,
    [newId(), now, actorId, newId(), canonicalJson(facts)],
  );
}
