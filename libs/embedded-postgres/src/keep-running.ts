import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedPostgresError } from './errors.ts';
import type { OnProgress } from './progress.ts';
import type { ServerProcess } from './server-process.ts';

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 10_000;
/** A server that lived this long did not die of its start; the pauses begin anew. */
const HEALTHY_AFTER = 60_000;

export interface KeptServer {
  /** Changes when the server had to be started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a server, and another whenever it ends without being asked to, with growing pauses, until `stop()`. */
export async function keepRunning(
  launch: () => Promise<ServerProcess>,
  onProgress: OnProgress,
): Promise<KeptServer> {
  let server = await launch();
  const stopping = new AbortController();
  const watching = watch();

  async function watch(): Promise<void> {
    let pause = FIRST_PAUSE;
    while (!stopping.signal.aborted) {
      const startedAt = Date.now();
      await server.exited;
      if (stopping.signal.aborted) return;
      onProgress('died');
      if (Date.now() - startedAt > HEALTHY_AFTER) pause = FIRST_PAUSE;
      pause = await launchAgain(pause);
    }
  }

  async function launchAgain(firstPause: number): Promise<number> {
    for (let pause = firstPause; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return pause;
      try {
        server = await launch();
        return pause * 2;
      } catch (error) {
        onProgress('restart-failed', error as EmbeddedPostgresError);
      }
    }
  }

  return {
    get pid() {
      return server.pid;
    },
    async stop() {
      stopping.abort();
      await server.stop();
      await watching;
      // A launch that was under way when we were asked to stop has brought up another one.
      await server.stop();
    },
  };
}
