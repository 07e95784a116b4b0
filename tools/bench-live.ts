/**
 * `npm run bench:live`: one thread and its readers. Our server and the plainest `ws` broadcast of the same frame stand side by
 * side and are measured in turns, so that what else the machine does weighs on both alike; the readers live in processes
 * of their own. Exits with 1 when a promise is not kept.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { endProcess } from './bench/api-process.ts';
import { LiveServer } from './bench/live-server.ts';
import { cpuSeconds, memoryOf, mostOpenFiles, percentile } from './bench/process-figures.ts';
import type { Target } from './bench/light-client.ts';
import { ReaderProcesses, Readers } from './bench/readers.ts';
import { shippedQuery } from './bench/shipped-queries.ts';
import { TopicWriter } from './bench/topic-writer.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './run.ts';

const promised = { cpuRatio: 1.25, rateRatio: 0.8, lastMs: 1_000, memory: 40, backSeconds: 30, pageMs: 500 };
const ROUNDS = 3;
/** Events on their way at once while as many as possible are told. */
const WINDOW = 8;
/** Comments that events are about while as many as possible are told. */
const COMMENTS = 20;
/** Visitors who ask for one page after the other while everybody comes back, and their pause in between. */
const VISITORS = 3;
const VISITOR_PAUSE_MS = 150;
/** Readers of another thread who are there from the beginning, so that the first things a process needs are not counted for the others. */
const EARLY = 300;
const WORDS =
  'What we could do for the people who wait in the corridor: chairs, a kettle, a line that moves. '.repeat(2);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,15000' },
    seconds: { type: 'string', default: '6' },
    paced: { type: 'string', default: '20' },
    storm: { type: 'string', default: '10000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const seconds = Number(values.seconds);
const largest = Math.max(...sizes);

const failures: string[] = [];
const now = () => performance.timeOrigin + performance.now();

function check(what: string, found: number, limit: { most: number } | { least: number }, unit = ''): void {
  const [word, bound] = 'most' in limit ? ['at most', limit.most] : ['at least', limit.least];
  const isKept = 'most' in limit ? found <= bound : found >= bound;
  console.log(`${isKept ? 'kept  ' : 'BROKEN'} ${what}: ${found.toFixed(2)}${unit}, ${word} ${bound}${unit}`);
  if (!isKept) failures.push(what);
}

interface Side {
  pid: number;
  readers: Readers;
  post: () => unknown;
}

/** As many events as get through, a few on their way at any time. */
async function saturate({ pid, readers, post }: Side): Promise<{ rate: number; cpu: number }> {
  const before = readers.told;
  const [began, used] = [performance.now(), cpuSeconds(pid)];
  let posted = before;
  while (performance.now() - began < 1000 * seconds) {
    for (; posted - readers.told < WINDOW; posted += 1) post();
    await readers.next();
  }
  await readers.untilTold(posted);
  const events = posted - before;
  return {
    rate: events / ((performance.now() - began) / 1000),
    cpu: (cpuSeconds(pid) - used) / events,
  };
}

async function compare(size: number, ours: Side, bare: Side): Promise<void> {
  const rounds: { cpu: number; rate: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [we, they] = [await saturate(ours), await saturate(bare)];
    const perDelivery = ({ cpu }: { cpu: number }) => ((1e6 * cpu) / size).toFixed(1);
    console.log(
      `       ours ${perDelivery(we)} µs of CPU a delivery, ${(we.rate * size).toFixed(0)} deliveries/s; bare ${perDelivery(they)} µs, ${(they.rate * size).toFixed(0)}/s`,
    );
    rounds.push({ cpu: we.cpu / they.cpu, rate: we.rate / they.rate });
  }
  const median = (pick: (round: (typeof rounds)[0]) => number) => percentile(rounds.map(pick), 0.5);
  check(
    `CPU of a delivery to ${size} sockets`,
    median((round) => round.cpu),
    { most: promised.cpuRatio },
    ' x bare',
  );
  check(
    `deliveries/s to ${size} sockets`,
    median((round) => round.rate),
    { least: promised.rateRatio },
    ' x bare',
  );
}

/** One event a second; the last reader counts. */
async function pace(size: number, { readers, post }: Side): Promise<void> {
  const late: number[] = [];
  for (let n = 0; n < Number(values.paced); n += 1) {
    const event = readers.told + 1;
    const sent = now();
    post();
    await readers.untilTold(event);
    late.push(readers.toldAt.get(event)! - sent);
    await sleep(Math.max(0, 1_000 - (now() - sent)));
  }
  console.log(`       one event a second, the last of ${size}: p50 ${percentile(late, 0.5).toFixed(0)} ms`);
  check(`p99 of the last of ${size} at 1 event/s`, percentile(late, 0.99), { most: promised.lastMs }, ' ms');
}

/** Everybody loses the line in the same moment, while events go on and pages are asked for. */
async function storm(server: LiveServer, { pid, readers, post }: Side, size: number): Promise<void> {
  let posted = readers.told;
  const pages: number[] = [];
  let failed = 0;
  const events = setInterval(() => {
    posted += 1;
    post();
  }, 1_000);
  let isOver = false;
  const visitors = Array.from({ length: VISITORS }, async () => {
    while (!isOver) {
      const asked = now();
      await server.reader.ask(shippedQuery('Feed'), { order: 'NEW' }).catch(() => (failed += 1));
      pages.push(now() - asked);
      await sleep(VISITOR_PAUSE_MS);
    }
  });
  const used = cpuSeconds(pid);
  const dropped = now();
  await readers.dropAll();
  const missed = posted;
  await readers.untilTold(missed);
  const back = readers.toldAt.get(missed)! - dropped;
  const each = ((cpuSeconds(pid) - used) / size) * 1e6;
  isOver = true;
  await Promise.all(visitors);
  clearInterval(events);
  await readers.untilTold(posted);
  console.log(
    `       all ${size} connected again after ${((readers.readyAt - dropped) / 1000).toFixed(1)} s, ${each.toFixed(0)} µs of CPU for each; ${pages.length} pages, p50 ${percentile(pages, 0.5).toFixed(0)} ms`,
  );
  check(`${size} dropped at once are back and complete`, back / 1000, { most: promised.backSeconds }, ' s');
  check('pages that were not answered', failed, { most: 0 });
  check('p99 of pages meanwhile', percentile(pages, 0.99), { most: promised.pageMs }, ' ms');
  const { least, most } = await readers.count();
  check('events missing or told twice', Math.abs(posted - least) + Math.abs(most - posted), { most: 0 });
}

/** The frame that our readers get, for the other server to send. */
async function frameOf(server: LiveServer, cookie: string, ideaId: string): Promise<string> {
  const socket = new WebSocket(
    `${server.reading.url.replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
    {
      headers: { cookie },
    },
  );
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  const payload = { query: shippedQuery('ThreadEvents'), variables: { ideaId, after: '0' } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  void server.say(ideaId, WORDS);
  const frames: string[] = [];
  socket.on('message', (data) => frames.push(String(data as Buffer)));
  while (!frames.some((frame) => frame.includes('COMMENT_POSTED'))) await once(socket, 'message');
  socket.terminate();
  return frames.find((frame) => frame.includes('COMMENT_POSTED'))!;
}

async function measureStorm(size: number, server: LiveServer, cookies: string[], processes: ReaderProcesses) {
  console.log(`\n${size} readers who lose the line at once`);
  const { ideaId, start } = await newThread(server, cookies[0]!);
  const subscribe = { query: shippedQuery('ThreadEvents'), variables: { ideaId } };
  const target = { port: server.reading.port, subscribe, start };
  const readers = await Readers.gather(processes, 'dropped ones', target, cookies.slice(0, size));
  const side: Side = { pid: server.reading.pid, readers, post: () => void server.say(ideaId, WORDS) };
  side.post();
  await readers.untilTold(1);
  await storm(server, side, size);
  readers.leave();
}

/** What a process needs once for all it does; these readers stay. */
async function warmUp(server: LiveServer, cookies: string[], processes: ReaderProcesses): Promise<void> {
  const { ideaId, start } = await newThread(server, cookies[0]!);
  const subscribe = { query: shippedQuery('ThreadEvents'), variables: { ideaId } };
  const target = { port: server.reading.port, subscribe, start };
  const readers = await Readers.gather(processes, 'early ones', target, cookies);
  const writer = new TopicWriter(server.databaseUrl, ideaId);
  await writer.open();
  for (let n = 0; n < 100; n += 1) writer.post();
  await readers.untilTold(100);
  await writer.close();
}

/** A thread with some comments, and a frame of it as readers get it. */
async function newThread(server: LiveServer, cookie: string) {
  const ideaId = await server.newIdea();
  const frame = await frameOf(server, cookie, ideaId);
  for (let n = 1; n < COMMENTS; n += 1) await server.say(ideaId, WORDS);
  return { ideaId, frame, start: await server.threadCursor(ideaId) };
}

async function measure(size: number, server: LiveServer, cookies: string[], processes: ReaderProcesses) {
  console.log(`\n${size} readers`);
  const bareServer = fork(join(root, 'tools/bench/bare-broadcast.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const { ideaId, frame, start } = await newThread(server, cookies[0]!);
  const writer = new TopicWriter(server.databaseUrl, ideaId);
  try {
    await writer.open();
    const [{ port }] = (await once(bareServer, 'message')) as [{ port: number }];
    const subscribe = { query: shippedQuery('ThreadEvents'), variables: { ideaId } };
    const target = { port: server.reading.port, subscribe, start };
    const gather = (name: string, to: Target, from: number, count: number) =>
      Readers.gather(processes, `${name} of ${size}`, to, cookies.slice(from, from + count));

    const weighed = async (pid: number, who: () => Promise<Readers>) => {
      const before = memoryOf(pid);
      const readers = await who();
      await sleep(2_000);
      return { readers, each: (memoryOf(pid) - before) / size / 1024 };
    };
    const we = await weighed(server.reading.pid, () => gather('ours', target, 0, size));
    const bareTarget = { port, subscribe: null, start: 0 };
    const they = await weighed(bareServer.pid!, () => gather('bare', bareTarget, 0, size));
    console.log(`       bare: ${they.each.toFixed(1)} KiB a socket; frames of ${frame.length} bytes`);
    check(`memory of each of ${size} subscribers`, we.each, { most: promised.memory }, ' KiB');

    const ours: Side = { pid: server.reading.pid, readers: we.readers, post: () => writer.post() };
    const bare: Side = {
      pid: bareServer.pid!,
      readers: they.readers,
      post: () => bareServer.send({ frame }),
    };
    await compare(size, ours, bare);
    bare.readers.leave();
    await pace(size, { ...ours, post: () => void server.say(ideaId, WORDS) });
    ours.readers.leave();
  } finally {
    await writer.close();
    await endProcess(bareServer);
  }
}

const needed = largest + EARLY + 700;
if (mostOpenFiles() < needed) {
  console.error(
    `${largest} sockets need ${needed} open files in each process, and the hard limit here is ${mostOpenFiles()}. Raise it (ulimit -Hn, LimitNOFILE), or ask for less: --sizes ${Math.max(1000, mostOpenFiles() - 1_000)}.`,
  );
  process.exit(1);
}
await buildWhatIsStale(console.error, ['api']);
console.log(`Preparing ${largest} members …`);
const server = await LiveServer.start(largest + EARLY);
const processes = new ReaderProcesses(2);
try {
  const cookies = await server.signedIn(largest + EARLY);
  await warmUp(server, cookies.slice(largest), processes);
  for (const size of sizes) await measure(size, server, cookies, processes);
  const many = Math.min(Number(values.storm), largest);
  if (many > 0) await measureStorm(many, server, cookies, processes);
} finally {
  await processes.stop();
  await server.stop();
}
if (failures.length > 0) console.error(`\nNot kept: ${failures.join('; ')}`);
process.exit(failures.length > 0 ? 1 : 0);
