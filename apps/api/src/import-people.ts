import 'reflect-metadata';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import {
  brokenSentence,
  PeopleFile,
  PeopleImportRefused,
  peopleSummary,
  peopleWish,
} from './features/people-import/index.ts';
import { clock } from './platform/clock/clock.ts';
import { Config, WrongSettings } from './platform/config/config.ts';
import { reachDatabase } from './reach-database.ts';

const SHOWN = 50;

/** The program behind `npm run import:people`: the summary on standard output, progress and failures on standard error. Ends with 1 when nothing was taken. */
async function main(): Promise<number> {
  const wish = peopleWish(process.argv.slice(2));
  const config = Config.from({ LOG_LEVEL: 'error', ...process.env });
  const database = await reachDatabase(config, say);
  const app = await NestFactory.createApplicationContext(AppModule.with(config, database.url), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const file = app.get(PeopleFile, { strict: false });
    const done = await file.take(wish, say);
    process.stdout.write(`\n${peopleSummary(done)}\n`);
    if ((done.counts?.broken ?? 0) > 0) await tellBroken(file, done.id, config);
    return done.state === 'applied' || (wish.dryRun && done.state === 'ready') ? 0 : 1;
  } finally {
    await app.close();
    await database.close();
  }
}

/** The first broken rows on the screen, all of them in a file. */
async function tellBroken(file: PeopleFile, importId: string, config: Config): Promise<void> {
  const folder = join(config.dataFolder, 'imports');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${clock.now().toISOString().replace(/[:.]/g, '-')}-people-broken.txt`);
  const all = createWriteStream(path);
  let count = 0;
  for await (const row of file.broken(importId)) {
    const sentence = brokenSentence(row);
    if (count < SHOWN) process.stdout.write(`${sentence}\n`);
    all.write(`${sentence}\n`);
    count += 1;
  }
  await new Promise((resolve) => all.end(resolve));
  if (count > SHOWN) process.stdout.write(`… and ${count - SHOWN} more in ${path}\n`);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    // An error with a code of its own is a sentence for whoever starts the program; anything else needs its stack.
    const isRefusal = error instanceof PeopleImportRefused || error instanceof WrongSettings;
    const isPlain = isRefusal || (error instanceof Error && 'code' in error);
    say(error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error));
    process.exit(isRefusal ? 2 : 1);
  },
);
