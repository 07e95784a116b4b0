import { join } from 'node:path';
import { importIdeas, ImportRefused, importSummary, importWish, Refusals } from './features/imports/index.ts';
import { slugOf } from './features/spaces/index.ts';
import { clock } from './platform/clock/clock.ts';
import { Config, WrongSettings } from './platform/config/config.ts';
import { reachDatabase } from './reach-database.ts';

/** The program behind `npm run import:ideas`: the summary on standard output, progress and failures on standard error. */
async function main(): Promise<void> {
  const wish = importWish(process.argv.slice(2));
  const config = Config.from(process.env);
  const stamp = clock.now().toISOString().replace(/[:.]/g, '-');
  const refusals = new Refusals(
    join(config.dataFolder, 'imports', `${stamp}-${slugOf(wish.source)}-refused.jsonl`),
  );
  const database = await reachDatabase(config, say);
  try {
    const report = await importIdeas(database.url, wish, refusals, say);
    process.stdout.write(`\n${importSummary(report, refusals)}\n`);
  } finally {
    await database.close();
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    // An error with a code of its own is a sentence for whoever starts the program; anything else needs its stack.
    const isPlain =
      error instanceof ImportRefused ||
      error instanceof WrongSettings ||
      (error instanceof Error && 'code' in error);
    say(error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error));
    process.exit(error instanceof ImportRefused || error instanceof WrongSettings ? 2 : 1);
  },
);
