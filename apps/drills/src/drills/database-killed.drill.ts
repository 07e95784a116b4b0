import { standingTexts } from '../balance.ts';
import { CommentWriters } from '../comment-writers.ts';
import type { Drill } from '../drill.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { happen } from '../silent-events.ts';
import type { Stage } from '../stage.ts';
import type { Town } from '../town.ts';
import { Traffic } from '../traffic.ts';
import { between, inSeconds, NotInTime, pause, until } from '../waiting.ts';

/** Readers are complete so long after the database is back, without a further event. */
const COMPLETE_MS = 5_000;
/** Events of a writer that died between its COMMIT and its bell. */
const SILENT = 3;

interface Fault {
  /** What is done, for "3 times …". */
  what: string;
  /** Gives the stroke itself, which takes no time. */
  aim(postgres: PostgresServer, town: Town): Promise<() => void>;
}

const immediate: Fault = {
  what: 'pg_ctl stop -m immediate',
  aim: async (postgres) => () => postgres.kill('SIGQUIT'),
};
const postmaster: Fault = {
  what: 'kill -9 of the postmaster',
  aim: async (postgres) => () => postgres.kill('SIGKILL'),
};
const backend: Fault = {
  what: 'kill -9 of one backend of a node',
  aim: async (postgres, town) => {
    const pid = await postgres.aBackend(town.database);
    return () => void process.kill(pid, 'SIGKILL');
  },
};

/** Breaks the database amid writes, lets nobody write again before every reader has caught up, and then goes on. */
async function run(stage: Stage, fault: Fault): Promise<void> {
  const { findings } = stage;
  const [postgres, town] = [await stage.postgres(), await stage.town()];
  const node = await town.addNode();
  const traffic = await Traffic.start(town, { address: () => node.url, writers: 10 });
  stage.onEnd(() => traffic.close());
  const rounds = stage.size(4, 100);
  const times: number[] = [];
  let [hit, behind, late] = [0, 0, 0];
  for (let n = 0; n < rounds; n += 1) {
    await traffic.moves(20);
    await pause(between(0, 50));
    const [stroke, silent] = [await fault.aim(postgres, town), await town.connect()];
    await postgres.breaks(async () => {
      await happen(silent, traffic.ideaId, SILENT);
      hit += traffic.inFlight;
      traffic.hold();
      traffic.forget();
      stroke();
    });
    await postgres.isUp();
    behind += (await traffic.behind()).length;
    try {
      times.push(await traffic.complete(COMPLETE_MS));
    } catch (error) {
      if (!(error instanceof NotInTime)) throw error;
      late += (await traffic.behind()).length;
    }
    traffic.goOn();
  }
  findings.caused(`times ${fault.what}`, rounds);
  findings.caused('requests were under way when it came', hit);
  findings.caused('readers had not heard everything when the database was back', behind);
  findings.keeps(
    `every reader is complete ${COMPLETE_MS / 1000} s after the database is back, without a further event`,
    late === 0,
    late === 0 ? inSeconds(times) : `${late} were not`,
  );
  await traffic.weigh(findings);
  traffic.controlForgetful(findings);
}

/** The control: a database that acknowledges before it has written must be caught losing. */
async function controlForgetfulDatabase(stage: Stage): Promise<void> {
  const [postgres, town] = [await stage.postgres(), await stage.town()];
  await town.rows(`alter database ${town.database} set synchronous_commit = off`);
  await town.rows(`alter system set wal_writer_delay = '10s'`);
  await town.rows(`select pg_reload_conf()`);
  const node = await town.addNode();
  const ideaIds = await town.postIdeas(1);
  const writers = new CommentWriters({
    members: town.organisation.members,
    count: 4,
    ideaIds,
    address: () => node.url,
  });
  await until('the control writes', () => writers.acknowledged.length > 20, 30_000);
  const acknowledged = writers.acknowledged.map(({ text }) => text);
  writers.shift.hold();
  await postgres.breaks(() => postgres.kill('SIGKILL'));
  await postgres.isUp();
  const standing = await standingTexts(town.databaseUrl, ideaIds);
  const lost = acknowledged.filter((text) => !standing.has(text)).length;
  stage.findings.control(
    'a database that acknowledges before it has written',
    lost > 0,
    `${lost} comments lost`,
  );
  await town.rows(`alter system reset wal_writer_delay`);
  await town.rows(`select pg_reload_conf()`);
}

export const databaseStopped: Drill = {
  name: 'database-stopped',
  promise:
    'PostgreSQL is stopped immediately amid writes: nothing is lost, readers are complete 5 s after it is back.',
  run: (stage) => run(stage, immediate),
};

export const backendKilled: Drill = {
  name: 'backend-killed',
  promise: 'kill -9 of one PostgreSQL backend: nothing is lost, readers are complete 5 s after it is back.',
  run: (stage) => run(stage, backend),
};

export const postmasterKilled: Drill = {
  name: 'postmaster-killed',
  promise:
    'kill -9 of the PostgreSQL postmaster: nothing is lost, readers are complete 5 s after it is back.',
  async run(stage) {
    await run(stage, postmaster);
    await controlForgetfulDatabase(stage);
  },
};
