import pg from 'pg';

/**
 * A connection for one long work: no time limits, and values written in the words that every version and setting
 * of PostgreSQL reads the same way.
 */
export async function connect(databaseUrl: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: applicationName,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A lost connection also fails the statement that waits; without an ear it would end the process first.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(plainWords);
  return client;
}

/** For a connection that somebody else has opened. */
export const plainWords = `
  set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0;
  set client_min_messages = warning; set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1`;
