import pg from 'pg';

/** Brackets of transactions, and what the queue of jobs asks all the time whoever else is at work. */
const bookkeeping =
  /^\s*(begin|start transaction|commit|rollback|savepoint|release|select pg_notify|listen)|"?graphile_worker"?\./i;

/** Runs work and gives the SQL statements that this process sent meanwhile, transaction brackets left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const counting = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : String((first as { text?: string }).text);
    if (!bookkeeping.test(text)) sent.push(text);
    return original.apply(this, args);
  };
  pg.Client.prototype.query = counting as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
  }
  return sent;
}
