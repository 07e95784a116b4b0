import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  importCommand,
  importIdeas,
  ImportRefused,
  importSummary,
  mappingInWords,
  Refusals,
  stepSentence,
  writtenMapping,
} from './features/imports/index.ts';
import { slugOf } from './features/spaces/index.ts';
import { clock } from './platform/clock/clock.ts';
import { Config, WrongSettings } from './platform/config/config.ts';
import { reachDatabase } from './reach-database.ts';

/** The program behind `npm run import:ideas`: the summary on standard output, progress and failures on standard error. */
async function main(): Promise<void> {
  const command = await importCommand(process.argv.slice(2), say);
  if ('writeTo' in command) {
    writeFileSync(command.writeTo, writtenMapping(command.mapping));
    say(mappingInWords(command.mapping));
    process.stdout.write(
      `Written to ${command.writeTo}; change it, and import with --mapping ${command.writeTo}\n`,
    );
    return;
  }
  const { wish, mapping, leftOut } = command;
  const config = Config.from(process.env);
  const stamp = clock.now().toISOString().replace(/[:.]/g, '-');
  const noted = (what: string) =>
    join(config.dataFolder, 'imports', `${stamp}-${slugOf(wish.source)}-${what}`);
  const refusals = new Refusals(noted('refused.jsonl'));
  if (mapping) {
    const path = noted('mapping.json');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writtenMapping(mapping));
    say(`${mappingInWords(mapping)}\nThe mapping is kept in ${path}.\n`);
  }
  if (leftOut.length > 0) say(`Left out: ${leftOut.join(', ')}.\n`);
  const database = await reachDatabase(config, say);
  try {
    const sizes = new Map(wish.files.map(({ name, size }) => [name, size]));
    const report = await importIdeas(database.url, wish, refusals, (step) =>
      say(stepSentence(step, sizes.get(step.file) ?? 0)),
    );
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
