import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, chownSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standingTexts } from '../balance.ts';
import type { Drill } from '../drill.ts';
import { Refused } from '../member.ts';
import type { Stage } from '../stage.ts';
import type { Town } from '../town.ts';
import { Traffic } from '../traffic.ts';
import { until } from '../waiting.ts';

const NOTICED_MS = 15_000;
const BACK_MS = 15_000;
const CARELESS = 10;
const DISK_MB = 160;
const PIECE = 65_536;

interface Fault {
  what: string;
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** What a board must do while nothing can be saved, and after. */
async function run(stage: Stage, town: Town, fault: Fault): Promise<void> {
  const { findings } = stage;
  const node = town.nodes[0]!;
  const by = town.organisation.members[0]!;
  const isReadOnly = async () =>
    (await by.ask<{ organisation: { isReadOnly: boolean } }>(node.url, `{ organisation { isReadOnly } }`))
      .organisation.isReadOnly;
  const traffic = await Traffic.start(town, {
    address: () => node.url,
    textOf: (id) => `${id} ${'x'.repeat(4_000)}`,
  });
  stage.onEnd(() => traffic.close());
  const [forgotten] = await town.postIdeas(1);
  await fault.begin();
  const refused = () => traffic.writers.refusals.get('READ_ONLY') ?? 0;
  await until('acts are refused as READ_ONLY', () => refused() > CARELESS, NOTICED_MS).catch(() => null);
  const noticed = await until('the API says so', isReadOnly, NOTICED_MS).catch(() => false);
  const health = (await (await fetch(`${node.url}/readyz`)).json()) as { status: string };
  let read = 0;
  let careless = 0;
  for (let n = 0; n < CARELESS; n += 1) {
    const feed = await by.send(node.url, `{ feed(first: 5) { edges { node { title bodyHtml } } } }`);
    if (!feed.errors) read += 1;
    await by
      .postComment(node.url, {
        idempotencyKey: randomUUID(),
        ideaId: forgotten!,
        bodyMarkdown: `Careless ${n}`,
      })
      .catch((error: unknown) => error instanceof Refused && (careless += 1));
  }
  const before = traffic.writers.acknowledged.length;
  await fault.end();
  const began = performance.now();
  await until('writing goes on', () => traffic.writers.acknowledged.length > before, BACK_MS);
  const back = performance.now() - began;
  const over = await until('the API says so', async () => !(await isReadOnly()), BACK_MS).catch(() => false);
  findings.caused(`acts were refused as READ_ONLY while ${fault.what}`, refused());
  findings.keeps('the API says that nothing can be saved, and when it can again', Boolean(noticed && over));
  findings.keeps('the health says "degraded" and stays green', health.status === 'degraded', health.status);
  findings.keeps('reading works meanwhile', read === CARELESS, `${read} of ${CARELESS}`);
  findings.measured(`the first comment was acknowledged ${back.toFixed(0)} ms after it was over`);
  await traffic.weigh(findings);
  const kept = (await standingTexts(town.databaseUrl, [forgotten!])).size;
  findings.control(
    'somebody who does not look at the answer',
    careless > 0 && kept < CARELESS,
    `${CARELESS - kept} of ${CARELESS} comments are not there`,
  );
}

/** Sets the whole server to read only, as a standby is that has not been promoted. */
async function readOnlyOf(town: Town): Promise<Fault> {
  const set = async (value: 'on' | 'off') => {
    await town.rows(`alter system set default_transaction_read_only = ${value}`);
    await town.rows(`select pg_reload_conf()`);
  };
  return { what: 'the database was read only', begin: () => set('on'), end: () => set('off') };
}

export const readOnly: Drill = {
  name: 'read-only',
  promise:
    'The database becomes read only under load: acts are refused with READ_ONLY, reading works, and all goes on by itself after.',
  async run(stage) {
    const town = await stage.town();
    await town.addNode();
    const fault = await readOnlyOf(town);
    stage.onEnd(() => fault.end());
    await run(stage, town, fault);
  },
};

/** A small disk for the tables of one town; null where this user may not mount one. */
function mountSmallDisk(stage: Stage): string | null {
  const folder = join(stage.folder, 'small-disk');
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  stage.onEnd(() => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }));
  const { uid, gid } = statSync(join(stage.folder, 'postgres', 'pgdata'));
  const tables = join(folder, 'tables');
  mkdirSync(tables, { mode: 0o700 });
  chownSync(tables, uid, gid);
  return folder;
}

/** Writes into a file until nothing goes into the disk any more. */
function fill(file: string): void {
  const piece = Buffer.alloc(PIECE);
  try {
    for (;;) appendFileSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

export const diskFull: Drill = {
  name: 'disk-full',
  promise:
    'The disk of the tables is full under load: acts are refused with READ_ONLY, reading works, and all goes on once there is room.',
  async run(stage) {
    const postgres = await stage.postgres();
    const disk = mountSmallDisk(stage);
    if (disk === null) {
      stage.findings.measured(
        'no disk can be filled here (mounting a tmpfs needs root): a read-only database stands for it',
      );
      return readOnly.run(stage);
    }
    const town = await stage.town(await postgres.createTablespace(join(disk, 'tables')));
    await town.addNode();
    const filler = join(disk, 'filler');
    await run(stage, town, {
      what: 'the disk was full',
      begin: async () => fill(filler),
      end: async () => rmSync(filler),
    });
  },
};
