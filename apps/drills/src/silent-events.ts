import pg from 'pg';

/** Entries written in one statement. */
const BITE = 5_000;

/**
 * Lets things happen in a thread as `threads` writes them when comments are edited, over comments that are there; and
 * rings no bell, as a node does that dies right after its COMMIT.
 */
export async function letHappen(databaseUrl: string, ideaId: string, events: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let left = events; left > 0; left -= BITE) await happen(client, ideaId, Math.min(left, BITE));
  } finally {
    await client.end();
  }
}

/** The same in one statement on a connection that is there: nothing passes between its COMMIT and what comes next. */
export async function happen(client: pg.ClientBase, ideaId: string, events: number): Promise<void> {
  await client.query(
    `with said as (select array_agg(id order by id) as ids from comments where idea_id = $1::uuid),
          head as (update topics set sequence = sequence + $2 where id = 'idea:' || $3 returning id, sequence)
     insert into topic_entries (topic, sequence, kind, subject, created_at)
     select head.id, head.sequence - $2 + n, 'comment_changed',
       jsonb_build_object('commentId', said.ids[1 + n % array_length(said.ids, 1)]), statement_timestamp()
     from head, said, generate_series(1, $2::int) n`,
    [ideaId, events, ideaId],
  );
}
