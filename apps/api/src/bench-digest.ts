import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApi } from './create-api.ts';
import { DigestRun } from './features/digests/index.ts';
import { openDatabase } from './open-database.ts';
import { clock } from './platform/clock/clock.ts';
import { Config } from './platform/config/config.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { seedBulk } from './seeding/index.ts';

const MEMBERS = Number(process.argv[2] ?? 10_000);
const NOTICES_EACH = 6;
/** What was written since yesterday; each comment is told to many. */
const NEW_COMMENTS = 2_000;
/** Between two runs there are five minutes; a run of all must end well within. */
const MOST_SECONDS = 120;

/** Unread notices of several kinds for everybody, on comments of others. */
const invent = `with said as materialized (
    select id, idea_id, author_id, row_number() over (order by id desc) as nth from comments
    where removed_at is null and hidden_at is null order by id desc limit ${NEW_COMMENTS}
  ), wanted as materialized (
    select m.id as member_id, n, 1 + (m.nth * 37 + n * 101) % (select count(*) from said) as nth
    from (select id, row_number() over (order by id) as nth from members where is_active) m
    cross join generate_series(1, ${NOTICES_EACH}) n
  )
  insert into notices (event_id, member_id, kind, idea_id, comment_id, actor_id, at)
  select gen_random_uuid(), member_id, (array['reply', 'comment', 'mention'])[1 + n % 3], idea_id, id, author_id,
    app_now() - n * interval '1 hour'
  from wanted join said using (nth) where author_id <> member_id`;

/** The program behind `npm run bench:digest`: writes the digests of 10,000 members, then of the same without news. */
async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'upwell-bench-digest-'));
  const config = Config.from({
    UPWELL_DATA: folder,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'warn',
    WEB_CLIENT: '',
  });
  const database = await openDatabase(config, () => {});
  try {
    await migrateDatabase(database.url);
    const sizes = { ideas: MEMBERS / 10, members: MEMBERS, comments: MEMBERS / 2, votes: MEMBERS };
    await seedBulk(
      database.url,
      { ...sizes, seed: 1, force: true, password: 'not used at all' },
      clock.now(),
      say,
    );
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const api = await createApi(config, database.url);
    // The run of every five minutes would do half of the work on the side.
    await api.app.get(Jobs, { strict: false }).beforeApplicationShutdown();
    const run = api.app.get(DigestRun, { strict: false });
    const timed = async (what: string) => {
      await client.query(`update mail_preferences set next_due_at = app_now()`);
      await client.query('analyze');
      const start = performance.now();
      const before = process.cpuUsage();
      const written = await run.run();
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(before);
      const busy = ((user + system) / 1e6).toFixed(1);
      const rate = Math.round(MEMBERS / seconds).toLocaleString('en');
      say(
        `${what}: ${written} mails in ${seconds.toFixed(1)} s (${busy} s of them computing), ${rate} members/s`,
      );
      return { written, seconds };
    };
    // Everybody gets a row.
    await run.run();
    await client.query(invent);
    const full = await timed('with news');
    const empty = await timed('without news');
    const { rows } = await client.query<{ count: number }>(
      `select count(distinct member_id)::int as count from mails where kind = 'digest'`,
    );
    await client.end();
    await api.close();
    say(`Asserted: a mail for each member with news and none else, within ${MOST_SECONDS} s.`);
    return (
      full.written === rows[0]!.count &&
      full.written > MEMBERS * 0.9 &&
      empty.written === 0 &&
      full.seconds < MOST_SECONDS
    );
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main().then(
  (isKept) => process.exit(isKept ? 0 : 1),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
