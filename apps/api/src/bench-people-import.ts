import 'reflect-metadata';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { PeopleFile, peopleWish } from './features/people-import/index.ts';
import { FirstStart } from './features/setting-up/index.ts';
import { Config } from './platform/config/config.ts';
import { migrateDatabase } from './platform/database/migrate.ts';

/**
 * The program behind `npm run bench:people-import -- [PEOPLE]`: an invented organisation is imported into an empty database on
 * this machine's disk, then again. Fails when either takes longer than promised, or the second run changes anything.
 */
const promised = { first: 20, again: 10 };
const perUnit = 40;

async function main(): Promise<boolean> {
  const people = Number(process.argv[2] ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'upwell-bench-'));
  const { startEmbeddedPostgres } = await import('@upwell/embedded-postgres');
  const server = await startEmbeddedPostgres({ dataFolder: folder, durable: true, version: 18 });
  try {
    await migrateDatabase(server.url);
    const config = Config.from({ NODE_ENV: 'test', LOG_LEVEL: 'error', UPWELL_DATA: folder });
    const app = await NestFactory.createApplicationContext(AppModule.with(config, server.url), {
      logger: ['error'],
    });
    await app.get(FirstStart, { strict: false }).run({ sample: false });
    const path = join(folder, 'people.csv');
    await invent(path, people);
    const file = app.get(PeopleFile, { strict: false });
    const run = async () => {
      const began = performance.now();
      const { counts, state } = await file.take(peopleWish([path, '--deactivate-missing']), say);
      return { seconds: (performance.now() - began) / 1000, counts, state };
    };
    const first = await run();
    const again = await run();
    await app.close();
    say(
      `first: ${first.seconds.toFixed(1)} s (${Math.round(people / first.seconds)} people/s), again: ${again.seconds.toFixed(1)} s`,
    );
    say(JSON.stringify({ people, first: first.counts, again: again.counts }));
    return (
      first.state === 'applied' &&
      first.counts?.added === people &&
      again.counts?.same === people &&
      first.seconds <= (promised.first * people) / 100_000 &&
      again.seconds <= (promised.again * people) / 100_000
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everybody reports to somebody further up in the file; units are three deep. */
async function invent(path: string, people: number): Promise<void> {
  const out = createWriteStream(path);
  out.write('Staff number,Full name,E-mail address,Job title,Department,Level,Line manager (e-mail)\n');
  for (let n = 0; n < people; n += 1) {
    const unit = Math.floor(n / perUnit);
    const manager = n === 0 ? '' : `person${Math.floor((n - 1) / 8)}@bench.example`;
    const place = `Division ${unit % 12} / Area ${unit % 240} / Team ${unit}`;
    const line = `P${n},Person ${n} Surname${n % 977},person${n}@bench.example,"Title, ${n % 50}",${place},${1 + (n % 6)},${manager}\n`;
    if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  await new Promise((resolve) => out.end(resolve));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main().then(
  (kept) => process.exit(kept ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
