import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import type { Config } from './platform/config/config.ts';
import { migrateDatabase } from './platform/database/migrate.ts';

/**
 * The database for a program beside the product: the PostgreSQL of the settings, or the embedded one, whether the
 * product runs on it already or it has to be started for us. Its schema is what the last start of the product made.
 */
export function reachDatabaseAsItIs(config: Config, say: (sentence: string) => void): Promise<OpenDatabase> {
  return openDatabase(config, say).catch((error: unknown) => runningDatabase(config, error));
}

/** The same with the schema up to date. */
export async function reachDatabase(config: Config, say: (sentence: string) => void): Promise<OpenDatabase> {
  const database = await reachDatabaseAsItIs(config, say);
  try {
    await migrateDatabase(database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A data folder in use is in use by the product: its server takes us too. Throws the error when that is not the matter. */
async function runningDatabase(config: Config, error: unknown): Promise<OpenDatabase> {
  const { connectionUrl, DataFolderInUse } = await import('@upwell/embedded-postgres');
  const url =
    error instanceof DataFolderInUse ? await connectionUrl(join(config.dataFolder, 'postgres')) : undefined;
  if (!url) throw error;
  return { url, close: async () => {} };
}
