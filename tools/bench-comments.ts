/**
 * `npm run bench:comments`: comments on many threads at once, each with its readers, who are at another node than the writers.
 * How late is the last reader of each, and do all of them hear the same in the same order? Exits with 1 when a promise is not
 * kept.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { endProcess } from './bench/api-process.ts';
import type { CommentsWish } from './bench/comments-load.ts';
import { LiveServer } from './bench/live-server.ts';
import type { Figures } from './bench/paced-load.ts';
import { percentile } from './bench/process-figures.ts';
import { shippedQuery } from './bench/shipped-queries.ts';
import type { ThreadsNews, ThreadsWish } from './bench/thread-readers.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const promised = { p99: 300 };
const PROCESSES = 2;
const WARM_SECONDS = 5;
const PATIENCE_MS = 60_000;
const WORDS =
  'What we could do for the people who wait in the corridor: chairs, a kettle, a line that moves. ';

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '100' },
    readers: { type: 'string', default: '50' },
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    writers: { type: 'string', default: '200' },
  },
});
const [threadCount, readersEach, rate, seconds, writers] = [
  Number(values.threads),
  Number(values.readers),
  Number(values.rate),
  Number(values.seconds),
  Number(values.writers),
];
const failures: string[] = [];

function check(what: string, isKept: boolean, found: string): void {
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${found}`);
  if (!isKept) failures.push(what);
}

const node = ['--disable-warning=ExperimentalWarning'];

/** The processes that play readers, and what they have said so far. */
class Crowd {
  readonly weighed: Extract<ThreadsNews, { is: 'weighed' }>[] = [];
  private readonly toldBy: number[] = [];
  private ready = 0;
  private readonly children: ChildProcess[];

  constructor(wishes: ThreadsWish[]) {
    this.children = wishes.map((wish, n) => {
      const child = fork(join(root, 'tools/bench/thread-readers.ts'), { execArgv: node });
      child.on('message', (news: ThreadsNews) => {
        if (news.is === 'ready') this.ready += 1;
        else if (news.is === 'told') this.toldBy[n] = news.comments;
        else this.weighed.push(news);
      });
      child.send(wish);
      return child;
    });
  }

  get told(): number {
    return this.toldBy.reduce((sum, comments) => sum + comments, 0);
  }

  gathered(): Promise<void> {
    return until(() => this.ready === this.children.length, 'all readers to connect');
  }

  async weigh(): Promise<void> {
    for (const child of this.children) child.send('weigh');
    await until(() => this.weighed.length === this.children.length, 'readers to say what they heard');
  }

  async stop(): Promise<void> {
    await Promise.all(this.children.map(endProcess));
  }
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !isSo(); await sleep(50))
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
}

function write(wish: Omit<CommentsWish, 'query' | 'words' | 'connections'>): Promise<Figures> {
  const child = spawn(process.execPath, [...node, join(root, 'tools/bench/comments-load.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(
    JSON.stringify({
      ...wish,
      query: shippedQuery('PostComment'),
      words: WORDS,
      connections: 100,
    } satisfies CommentsWish),
  );
  let printed = '';
  child.stdout.on('data', (part) => (printed += part));
  return new Promise((resolve, reject) =>
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed) as Figures) : reject(new Error('The writers failed.')),
    ),
  );
}

async function measure(server: LiveServer): Promise<void> {
  const cookies = await server.signedIn(threadCount * readersEach + writers);
  const ideaIds: string[] = [];
  for (let n = 0; n < threadCount; n += 1) ideaIds.push(await server.newIdea());
  const threads = await Promise.all(
    ideaIds.map(async (ideaId, n) => ({
      ideaId,
      start: await server.threadCursor(ideaId),
      cookies: cookies.slice(n * readersEach, (n + 1) * readersEach),
    })),
  );
  const share = Math.ceil(threadCount / PROCESSES);
  const crowd = new Crowd(
    Array.from({ length: PROCESSES }, (_, n) => ({
      port: server.reading.port,
      query: shippedQuery('ThreadEvents'),
      threads: threads.slice(n * share, (n + 1) * share),
    })),
  );
  try {
    await crowd.gathered();
    console.log(`${threadCount} threads with ${readersEach} readers each, ${rate} comments a second`);
    const wish = { url: server.writing.url, ideaIds, cookies: cookies.slice(-writers), rate };
    const warm = await write({ ...wish, seconds: WARM_SECONDS });
    await until(() => crowd.told >= warm.answered, 'the first comments');
    const before = crowd.told;
    const used = server.cpuSeconds;
    const figures = await write({ ...wish, seconds });
    await until(() => crowd.told >= before + figures.answered, 'every comment to reach everybody');
    const each = (what: keyof typeof used) =>
      (((server.cpuSeconds[what] - used[what]) / figures.answered) * 1000).toFixed(2);
    await crowd.weigh();
    const late = crowd.weighed.flatMap(({ lateMs }) => lateMs);
    const problem = crowd.weighed.find((one) => one.problem)?.problem;
    console.log(
      `       a comment costs ${each('writing')} ms of the node that writes, ${each('reading')} ms of the node with ${readersEach} readers, ${each('database')} ms of PostgreSQL`,
    );
    console.log(
      `       answered p50 ${figures.p50.toFixed(0)} ms, p99 ${figures.p99.toFixed(0)} ms; seen by all p50 ${percentile(late, 0.5).toFixed(0)} ms`,
    );
    check(
      'comments refused',
      figures.failed + warm.failed === 0,
      figures.firstFailure ?? warm.firstFailure ?? 'none',
    );
    check(
      `comments a second, at least ${0.98 * rate}`,
      figures.perSecond >= 0.98 * rate,
      figures.perSecond.toFixed(0),
    );
    check(
      `seen by all, p99 at most ${promised.p99} ms`,
      percentile(late, 0.99) <= promised.p99,
      `${percentile(late, 0.99).toFixed(0)} ms`,
    );
    check(
      'every reader of a thread was told the same, once, in one order without a gap',
      crowd.weighed.every(({ isSameOrder }) => isSameOrder) && !problem,
      problem ?? `${crowd.told} comments to ${readersEach} readers`,
    );
  } finally {
    await crowd.stop();
  }
}

await buildWhatIsStale(console.error, ['api']);
const server = await LiveServer.start(threadCount * readersEach + writers);
try {
  await measure(server);
} finally {
  await server.stop();
}
if (failures.length > 0) console.error(`\nNot kept: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
