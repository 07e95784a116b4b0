import { Config, WrongSettings } from './platform/config/config.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import type { INestApplicationContext } from '@nestjs/common';
import { OrganisationReader } from './features/organisation/index.ts';
import { FirstStart } from './features/setting-up/index.ts';
import { createApi } from './create-api.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import { closeOnSignal } from './platform/http/close-on-signal.ts';
import { refuseTakenPort } from './platform/http/taken-port.ts';

/** The program: settings, database, schema, API and screens; ends cleanly when it is told to or left alone. */
async function main(): Promise<void> {
  const config = Config.from(process.env);
  const database = await openDatabase(config, say);
  closeOnSignal(say, database.close);
  try {
    await serve(config, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(config: Config, database: OpenDatabase): Promise<void> {
  await refuseTakenPort(config.host, config.port);
  say('Bringing the schema up to date …');
  await migrateDatabase(database.url);
  let claimCode: string | null = null;
  const api = await createApi(config, database.url, async (app) => {
    ({ claimCode } = await app.get(FirstStart).run({ sample: config.wantsSample }));
    await refuseOpenSample(app, config);
  });
  closeOnSignal(say, api.leave, api.close, database.close);
  // In one breath: whoever waits for the first line finds the others there too.
  say(
    [
      `\nUpwell is ready: ${config.publicUrl ?? api.url}`,
      claimCode && config.wantsSample && 'Sign in as one of the people of the sample organisation.',
      claimCode && `To start with your own organisation, use this one-time code: ${claimCode}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** The sample has no passwords: whoever can connect can be anybody in it. */
async function refuseOpenSample(app: INestApplicationContext, config: Config): Promise<void> {
  const organisation = await app.get(OrganisationReader).find();
  if (organisation?.isSample && !config.listensLocally)
    throw new WrongSettings(
      `HOST is ${config.host}, but the sample organisation lives in this data folder and has no passwords. ` +
        'Start once on 127.0.0.1 and make it your own organisation, or set SAMPLE=off with another UPWELL_DATA.',
    );
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
