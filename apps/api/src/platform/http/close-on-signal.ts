const LOOK_MS = 500;
const PATIENCE_MS = 10_000;

let steps: (() => Promise<void>)[] = [];
let closing = false;

/**
 * Closes in the given order when told to stop. Under npm also when npm is gone: it does not pass signals on,
 * so a stopped `npm start` would otherwise leave the server behind. Called again, it takes the new steps.
 */
export function closeOnSignal(say: (sentence: string) => void, ...newSteps: (() => Promise<void>)[]): void {
  const isFirst = steps.length === 0;
  steps = newSteps;
  if (!isFirst) return;
  const close = async (why: string) => {
    if (closing) return;
    closing = true;
    say(`\n${why}: closing …`);
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    for (const step of steps) await step().catch((error: Error) => say(error.message));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(signal));
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void close('npm is gone'), LOOK_MS).unref();
}
