import type pg from 'pg';

/** The job that reads texts which came many at once. */
export const READ_WAITING = 'search.read_waiting';

/** For work with a connection of its own: has a node read what waits at once, or as soon as one runs. */
export async function askToReadWaiting(client: pg.Client): Promise<void> {
  await client.query(
    `select graphile_worker.add_job(identifier := $1, payload := '{}', job_key := $1, job_key_mode := 'replace')`,
    [READ_WAITING],
  );
}
