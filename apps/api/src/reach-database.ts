import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import type { Config } from './platform/config/config.ts';
import { migrateDatabase } from './platform/database/migrate.ts';

/**
 * The database for a program beside the product: the PostgreSQL of the settings, or the embedded one, whether the
 * product runs on it already or it has to be started for us. Its schema is up to date.
 */
export async function reachDatabase(config: Config, say: (sentence: string) => void): Promise<OpenDatabase> {
  const running = config.databaseUrl ? undefined : await runningDatabase(config);
  // The product that runs has brought the schema to what it expects; it is not ours to move it further.
  if (running) return { url: running, close: async () => {} };
  const database = await openDatabase(config, say);
  try {
    await migrateDatabase(database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function runningDatabase(config: Config): Promise<string | undefined> {
  const { connectionUrl } = await import('@upwell/embedded-postgres');
  return connectionUrl(join(config.dataFolder, 'postgres'));
}
