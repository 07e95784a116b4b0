import { query } from './postgres-server.ts';

/** Entries written in one statement. */
const BITE = 5_000;

/**
 * Lets things happen in a thread as `threads` writes them when comments are edited, over comments that are there; and
 * rings no bell, as a node does that dies right after its COMMIT.
 */
export async function letHappen(databaseUrl: string, ideaId: string, events: number): Promise<void> {
  for (let left = events; left > 0; left -= BITE)
    await query(
      databaseUrl,
      `with said as (select array_agg(id order by id) as ids from comments where idea_id = $1::uuid),
            head as (update topics set sequence = sequence + $2 where id = 'idea:' || $3 returning id, sequence)
       insert into topic_entries (topic, sequence, kind, subject, created_at)
       select head.id, head.sequence - $2 + n, 'comment_changed',
         jsonb_build_object('commentId', said.ids[1 + n % array_length(said.ids, 1)]), statement_timestamp()
       from head, said, generate_series(1, $2::int) n`,
      [ideaId, Math.min(left, BITE), ideaId],
    );
}
