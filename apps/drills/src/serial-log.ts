import pg from 'pg';
import { query } from './postgres-server.ts';
import { between, pause } from './waiting.ts';

const TABLE = 'drill_serial_log';

/**
 * The control of every log: numbers from a sequence, written by many with random pauses before COMMIT, and a reader that
 * asks for everything above the highest number it has seen. Gives how many rows that reader never saw.
 */
export async function missedBySerialReader(
  databaseUrl: string,
  writers: number,
  rowsEach: number,
  longestPauseMs: number,
): Promise<number> {
  await query(databaseUrl, `create table ${TABLE} (id bigserial primary key)`);
  let isOver = false;
  const seen = read(databaseUrl, () => isOver);
  await Promise.all(Array.from({ length: writers }, () => write(databaseUrl, rowsEach, longestPauseMs)));
  isOver = true;
  return writers * rowsEach - (await seen);
}

async function write(databaseUrl: string, rows: number, longestPauseMs: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    for (let n = 0; n < rows; n += 1) {
      await client.query('begin');
      await client.query(`insert into ${TABLE} default values`);
      await pause(between(0, longestPauseMs));
      await client.query('commit');
    }
  });
}

async function read(databaseUrl: string, isOver: () => boolean): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    let [last, seen] = [0, 0];
    for (let isLast = false; !isLast; await pause(3)) {
      isLast = isOver();
      const { rows } = await client.query<{ id: string }>(
        `select id from ${TABLE} where id > $1 order by id`,
        [last],
      );
      seen += rows.length;
      last = Number(rows.at(-1)?.id ?? last);
    }
    return seen;
  });
}

async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return work(client).finally(() => client.end());
}
