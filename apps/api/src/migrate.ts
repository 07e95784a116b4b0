import { Config, WrongSettings } from './platform/config/config.ts';
import { endWith, say } from './platform/backup/program-end.ts';
import { migrateDatabase } from './platform/database/migrate.ts';

/** Brings the schema up to date and ends: for installations that do it before the nodes of a new release start. */
async function main(): Promise<void> {
  const { databaseUrl } = Config.from(process.env);
  if (!databaseUrl)
    throw new WrongSettings(
      'Name the database in DATABASE_URL; the embedded one is brought up to date at each start.',
    );
  await migrateDatabase(databaseUrl);
  say('The schema is up to date.');
}

endWith(main());
