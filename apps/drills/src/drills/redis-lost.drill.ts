import type { ApiNode } from '../api-node.ts';
import type { Drill } from '../drill.ts';
import { neededRedis, Redis } from '../redis.ts';
import { Traffic } from '../traffic.ts';
import { pause, until } from '../waiting.ts';

const LATE_MS = 2_000;
const TELLS_MS = 10_000;
const CALM_MS = 1_500;

async function status(node: ApiNode): Promise<string> {
  const answer = await fetch(`${node.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return ((await answer?.json().catch(() => null)) as { status?: string } | null)?.status ?? 'silent';
}

export const redisLost: Drill = {
  name: 'redis-lost',
  promise:
    'Redis is killed, frozen and emptied under load: every write succeeds, events are late by 2 s at most, none is lost.',
  needs: [neededRedis],
  async run(stage) {
    const { findings } = stage;
    const redis = await Redis.start();
    stage.onEnd(() => redis.kill());
    const town = await stage.town();
    const [writing, reading] = [
      await town.addNode({ REDIS_URL: redis.url }),
      await town.addNode({ REDIS_URL: redis.url }),
    ];
    const address = { write: () => writing.url, read: () => reading.url };
    const traffic = await Traffic.start(town, { address: address.write, readAt: address.read, restMs: 20 });
    stage.onEnd(() => traffic.close());
    await traffic.moves(10);
    findings.caused('messages went through Redis before it was touched', await redis.carried());

    const frozenMs = stage.length(6_000, 60_000);
    const faults: { what: string; does: () => Promise<void>; mends?: () => Promise<void> | void }[] = [
      { what: 'killed', does: () => redis.kill(), mends: () => redis.start() },
      {
        what: `frozen ${frozenMs / 1000} s`,
        does: async () => {
          redis.freeze();
          await pause(frozenMs);
        },
        mends: () => redis.thaw(),
      },
      { what: 'emptied', does: () => redis.empty() },
    ];
    for (const { what, does, mends } of faults) {
      const began = performance.now();
      const fault = does();
      if (mends) {
        const told = await until(
          'the health says so',
          async () => (await status(reading)) === 'degraded',
          TELLS_MS,
        )
          .then(() => performance.now() - began)
          .catch(() => null);
        findings.keeps(
          `${what}: the health page says "degraded"`,
          told !== null,
          told === null ? await status(reading) : `after ${(told / 1000).toFixed(1)} s`,
        );
      }
      await fault;
      await traffic.moves(20);
      await mends?.();
      await traffic.moves(20);
      if (mends)
        findings.keeps(
          `${what}: the health page is green again`,
          await until('green', async () => (await status(reading)) === 'ready', TELLS_MS).catch(() => false),
        );
      await pause(CALM_MS);
      const late = traffic.lateness(began);
      const latest = Math.max(...late);
      findings.caused(`events were heard while Redis was ${what}`, late.length);
      findings.keeps(
        `${what}: events are late by ${LATE_MS / 1000} s at most`,
        latest <= LATE_MS,
        `${Math.round(latest)} ms`,
      );
    }
    const again = traffic.triedAgain;
    const began = performance.now();
    reading.freeze();
    await pause(LATE_MS + 1_000);
    reading.thaw();
    await traffic.moves(20);
    await pause(CALM_MS);
    const frozen = Math.max(...traffic.lateness(began));
    await traffic.weigh(findings, { hasFaults: false });
    findings.keeps('every write succeeded at once', again === 0, `${again} were sent again`);
    findings.control('a node frozen for longer', frozen > LATE_MS, `${Math.round(frozen)} ms late`);
  },
};
