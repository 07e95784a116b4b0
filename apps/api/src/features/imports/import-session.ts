import pg from 'pg';
import { ImportBusy } from './imports.types.ts';

/** First half of the advisory lock that keeps two imports of one source apart; the second is made of the source's name. */
const IMPORT_LOCK = 7_301_978;

/**
 * What the import knows besides the tables: what it has added itself (in a dry run, would have), and views that
 * join both, so that each writer resolves the ids of the source in the same words, dry or not.
 */
const setUp = `
  create temp table fresh_ideas (external_id text primary key, id uuid not null unique, lang text, posted_at timestamptz not null);
  create temp table fresh_members (external_id text primary key, id uuid not null, name text, address text);
  create temp table fresh_comments (external_id text primary key, id uuid not null, idea_id uuid not null, root_id uuid not null);
  create temp table fresh_votes (idea_id uuid, member_id uuid, primary key (idea_id, member_id));
  create temp table touched_ideas (id uuid primary key);

  create temp view known_ideas as
    select external_id, id, lang, posted_at from ideas where source_name = current_setting('upwell.import_source')
    union select external_id, id, lang, posted_at from fresh_ideas;
  create temp view known_members as
    -- Whom a placeholder was joined with writes and votes from then on.
    select m.external_id, coalesce(j.member_id, m.id) as id, j.member_id is not null as is_joined
    from members m left join placeholder_joins j on j.placeholder_id = m.id and j.undone_at is null
    where m.source_name = current_setting('upwell.import_source')
    union select f.external_id, f.id, false from fresh_members f
    where not exists (select 1 from members m where m.id = f.id);
  create temp view known_comments as
    select external_id, id, idea_id, root_id from comments where source_name = current_setting('upwell.import_source')
    union all select external_id, id, idea_id, root_id from fresh_comments;
  create temp view known_votes as
    select idea_id, member_id from votes union all select idea_id, member_id from source_opinions
    union all select idea_id, member_id from fresh_votes;

  create temp table staged_ideas (
    line integer, id uuid, external_id text, title text, body text, author text, author_name text, author_email text,
    lang text, source_url text, source_status text,
    stage_key text, posted_at timestamptz, day_only boolean, tags text[], up integer, down integer, passes integer,
    decided_at timestamptz, is_there boolean not null default false, refusal text);
  create temp table staged_comments (
    line integer, id uuid, external_id text, idea text, parent text, author text, author_name text, author_email text,
    body text, lang text, posted_at timestamptz,
    day_only boolean, up integer, down integer, idea_id uuid, parent_id uuid, root_id uuid,
    parent_missing boolean not null default false, is_there boolean not null default false, refusal text);
  create temp table staged_votes (line integer, idea text, voter text, voter_name text, voter_email text, value smallint, given_at timestamptz);
  create temp table staged_answers (
    line integer, id uuid, idea text, author text, body text, answered_at timestamptz, idea_id uuid,
    is_there boolean not null default false, refusal text);
  create temp table staged_participants (line integer, name text);
`;

/**
 * A connection of its own for one import: temporary tables, room to sort, no time limits.
 * Throws ImportBusy while another import of the source runs.
 */
export async function openSession(databaseUrl: string, source: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'upwell import',
    keepAlive: true,
  });
  // A lost connection also fails the statement that waits; without an ear it would end the process first.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(
      `set statement_timeout = 0; set lock_timeout = 0; set work_mem = '64MB'; set client_min_messages = warning`,
    );
    await client.query(`select set_config('upwell.import_source', $1, false)`, [source]);
    const { rows } = await client.query('select pg_try_advisory_lock($1, hashtext($2)) as free', [
      IMPORT_LOCK,
      source,
    ]);
    if (!rows[0].free) throw new ImportBusy(`An import of "${source}" is running already.`);
    await client.query(setUp);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Runs work in one transaction. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** A statement that runs while somebody stops the import is cancelled. Returns what ends the listening. */
export function cancelOnAbort(
  databaseUrl: string,
  client: pg.Client,
  signal: AbortSignal | undefined,
): () => void {
  const { processID } = client as unknown as { processID: number };
  const cancel = async (): Promise<void> => {
    const other = new pg.Client({ connectionString: databaseUrl });
    other.on('error', () => undefined);
    await other.connect();
    await other.query('select pg_cancel_backend($1)', [processID]);
    await other.end();
  };
  const hear = () => void cancel().catch(() => undefined);
  signal?.addEventListener('abort', hear, { once: true });
  return () => signal?.removeEventListener('abort', hear);
}
