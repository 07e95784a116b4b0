import { Config, WrongSettings } from './platform/config/config.ts';
import { openDatabase } from './open-database.ts';
import { FirstStart } from './features/setting-up/index.ts';
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
  const { claimCode } = await api.app.get(FirstStart).run({ sample: config.wantsSample });
  say(`\nUpwell is ready: ${config.publicUrl ?? api.url}`);
  if (claimCode && config.wantsSample) say('Sign in as one of the people of the sample organisation.');
  if (claimCode) say(`To start with your own organisation, use this one-time code: ${claimCode}`);
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
