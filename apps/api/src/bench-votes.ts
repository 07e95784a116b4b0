import pg from 'pg';
import { createApi } from './create-api.ts';
import { VotesService } from './features/ideas/index.ts';
import { Config } from './platform/config/config.ts';
import { newId } from './platform/database/ids.ts';
import type { Viewer } from './platform/viewer/viewer.ts';

/** Votes that wait for their answer at a time: as a crowd that has pressed the button. */
const WAITING = 2_000;

/** Part of `npm run bench:votes`: votes on one idea straight into the service, without HTTP and GraphQL. Prints votes a second. */
async function main([ideaId, seconds]: string[]): Promise<void> {
  const config = Config.from({ ...process.env, PORT: '0', LOG_LEVEL: 'error', WEB_CLIENT: '' });
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  const { rows: voters } = await client.query<Viewer>(
    `select m.id as "memberId", m.id as "sessionId", unit_id as "unitId", level, '[]'::json as roles from members m
     where is_active and not exists (select 1 from idea_bylines b where b.member_id = m.id) order by m.id`,
  );
  await client.end();
  const api = await createApi(config, config.databaseUrl!);
  const votes = api.app.get(VotesService, { strict: false });
  const used = process.cpuUsage();
  const start = performance.now();
  const end = start + Number(seconds) * 1000;
  let next = 0;
  let cast = 0;
  const work = async () => {
    while (next < voters.length && performance.now() < end) {
      await votes.vote(voters[next++]!, { idempotencyKey: newId(), ideaId: ideaId! });
      cast += 1;
    }
  };
  await Promise.all(Array.from({ length: WAITING }, work));
  const perSecond = cast / ((performance.now() - start) / 1000);
  const { user, system } = process.cpuUsage(used);
  await api.close();
  process.stdout.write(JSON.stringify({ cast, perSecond, cpuMicros: (user + system) / cast }));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
