import { join } from 'node:path';
import type { Config } from './platform/config/config.ts';

const sentences = {
  creating: 'Making the database (first start only) …',
  'stopping-leftover': 'Stopping a database that outlived its server …',
  starting: 'Starting the database …',
  recovering: 'The database is recovering what the last run left …',
  ready: 'The database is ready.',
  died: 'The database ended by itself, starting it again …',
  'restart-failed': 'The database did not come up, trying again.',
} as const;

export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

/** The PostgreSQL of the settings, or the embedded one, started here and stopped with us. */
export async function openDatabase(config: Config, say: (sentence: string) => void): Promise<OpenDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: async () => {} };
  // Loaded only here: an image for servers ships without the embedded binaries.
  const { startEmbeddedPostgres } = await import('@upwell/embedded-postgres');
  const server = await startEmbeddedPostgres({
    dataFolder: join(config.dataFolder, 'postgres'),
    onProgress: (progress, error) =>
      say(error ? `${sentences[progress]} ${error.message}` : sentences[progress]),
  });
  return { url: server.url, close: () => server.stop() };
}
