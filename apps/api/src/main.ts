import { Config, WrongSettings } from './platform/config/config.ts';
import { openDatabase } from './open-database.ts';
import { createApi } from './create-api.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { closeOnSignal } from './platform/http/close-on-signal.ts';

/** The program: settings, database, schema, API and screens; ends cleanly when it is told to or left alone. */
async function main(): Promise<void> {
  const config = Config.from(process.env);
  const database = await openDatabase(config, say);
  closeOnSignal(say, database.close);
  say('Bringing the schema up to date …');
  await migrateDatabase(database.url);
  const api = await createApi(config, database.url);
  closeOnSignal(say, api.close, database.close);
  say(`\nUpwell is ready: ${config.publicUrl ?? api.url}`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main().catch((error: unknown) => {
  // An error with a code of its own is a sentence for whoever starts the program; anything else needs its stack.
  const isPlain = error instanceof WrongSettings || (error instanceof Error && 'code' in error);
  process.stderr.write(
    `\n${error instanceof Error ? (isPlain ? error.message : error.stack) : String(error)}\n`,
  );
  process.exit(1);
});
