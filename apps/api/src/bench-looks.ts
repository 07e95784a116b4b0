import pg from 'pg';
import { createApi } from './create-api.ts';
import { LooksService, PlaceTokens, RankingRefresh } from './features/ranking/index.ts';
import { Config } from './platform/config/config.ts';
import type { Viewer } from './platform/viewer/viewer.ts';

/** Batches that wait for their answer at a time, and looks in each. */
const WAITING = 400;
const BATCH = 20;

/** Part of `npm run bench:ranking`: looks straight into the service, without HTTP and GraphQL; and how long taking them in takes. */
async function main([seconds]: string[]): Promise<void> {
  const config = Config.from({ ...process.env, PORT: '0', LOG_LEVEL: 'error', WEB_CLIENT: '', ROLES: 'web' });
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  const { rows: viewers } = await client.query<Viewer>(
    `select id as "memberId", id as "sessionId", unit_id as "unitId", level, '[]'::json as roles from members
     where is_active order by id`,
  );
  const { rows: ideas } = await client.query<{ id: string }>(
    `select i.id from ideas i join idea_standings t on t.idea_id = i.id
     where t.decided_at is null and i.withdrawn_at is null and i.hidden_at is null order by i.id`,
  );
  const keptLooks = async () =>
    (await client.query<{ looks: number }>('select count(*)::int as looks from looks')).rows[0]!.looks;
  const looksBefore = await keptLooks();
  const api = await createApi(config, config.databaseUrl!);
  const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token as never, { strict: false });
  const [looks, places] = [get(LooksService), get(PlaceTokens)];
  const start = performance.now();
  const before = process.cpuUsage();
  const end = start + Number(seconds) * 1000;
  const rounds = Math.floor(ideas.length / BATCH);
  let next = 0;
  let seen = 0;
  const work = async () => {
    while (performance.now() < end && next < viewers.length * rounds) {
      const turn = next++;
      const viewer = viewers[turn % viewers.length]!;
      // Every member somewhere else, and nowhere twice.
      const from = ((turn % viewers.length) * 7 + Math.floor(turn / viewers.length)) % rounds;
      const sign = await places.signer(viewer.memberId);
      const tokens = ideas
        .slice(from * BATCH, (from + 1) * BATCH)
        .map(({ id }, n) => sign({ ideaId: id, isGuaranteed: n % 4 === 0 }));
      const fresh = await looks.see(viewer, tokens);
      seen += fresh;
    }
  };
  await Promise.all(Array.from({ length: WAITING }, work));
  const spent = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  await client.query('vacuum analyze ranking_changes');
  const refreshStart = performance.now();
  const taken = await get(RankingRefresh).run();
  const takenIn = (performance.now() - refreshStart) / 1000;
  // What a minute brings: some looks at each of 5,000 ideas.
  await client.query(
    `insert into ranking_changes (idea_id, department_id, level, wave, looks, expected)
     select t.idea_id, d.department_id, d.level, 0, 0, 0 from (select distinct idea_id from department_tallies limit 5000) t
     cross join lateral (select department_id, 1::smallint as level from department_tallies where idea_id = t.idea_id limit 4) d`,
  );
  const minuteStart = performance.now();
  const minute = await get(RankingRefresh).run();
  const minuteSeconds = (performance.now() - minuteStart) / 1000;
  const kept = (await keptLooks()) - looksBefore;
  await client.end();
  await api.close();
  process.stdout.write(
    JSON.stringify({
      seen,
      kept,
      perSecond: seen / (spent / 1000),
      cpuMicros: (user + system) / seen,
      taken,
      takenIn,
      minute,
      minuteSeconds,
    }),
  );
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
