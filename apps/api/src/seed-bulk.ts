import { openDatabase } from './open-database.ts';
import { clock } from './platform/clock/clock.ts';
import { Config, WrongSettings } from './platform/config/config.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { bulkWish, seedBulk, SeedingRefused } from './seeding/index.ts';

/** The program behind `npm run seed:bulk`: the key on standard output, progress and failures on standard error. */
async function main(): Promise<void> {
  const wish = bulkWish(process.argv.slice(2));
  const database = await openDatabase(Config.from(process.env), say);
  try {
    await migrateDatabase(database.url);
    const { administrator, tables } = await seedBulk(database.url, wish, startOfDay(clock.now()), say);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const seconds = tables.reduce((sum, table) => sum + table.seconds, 0);
    say(`${rows.toLocaleString('en')} rows in ${seconds.toFixed(0)} s.`);
    process.stdout.write(`Sign in as ${administrator.email} with the password ${administrator.password}\n`);
  } finally {
    await database.close();
  }
}

/** The same day, the same rows. */
function startOfDay(moment: Date): Date {
  return new Date(moment.toISOString().slice(0, 10));
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    // An error with a code of its own is a sentence for whoever starts the program; anything else needs its stack.
    const isPlain =
      error instanceof SeedingRefused ||
      error instanceof WrongSettings ||
      (error instanceof Error && 'code' in error && !('severity' in error));
    say(error instanceof Error ? (isPlain ? error.message : (error.stack ?? error.message)) : String(error));
    process.exit(error instanceof SeedingRefused || error instanceof WrongSettings ? 2 : 1);
  },
);
