import pg from 'pg';

/** A statement is worth preparing once it has been asked that often. */
const ASKED_OFTEN = 3;
/** Statements remembered in a process. Each costs some ten KiB of every connection that has prepared it. */
const MOST_REMEMBERED = 500;

/** How often each text was asked, oldest first, and its name once it was often. */
const seen = new Map<string, { times: number; name: string | null }>();
let named = 0;

/**
 * Written into a statement whose best plan depends on its values (how common a searched word is): PostgreSQL plans it anew
 * each time, where a prepared one is planned without looking at them after its fifth run.
 */
export const PLANNED_BY_VALUES = '/* planned by its values */';

/**
 * A connection that prepares what is asked often. Reading and planning a statement of ours costs PostgreSQL four times
 * what running it costs (docs/decisions/0026-prepared-statements.md).
 */
export class PreparedClient extends pg.Client {
  // The overloads of pg, with what TypeORM sends in front: a text, values, no callback.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    const asked = name === null ? args : [{ name, text, values }, ...args.slice(2)];
    return (super.query as (...all: unknown[]) => never).apply(this, asked);
  }
}

/** Name under which a text is prepared; null when it is asked too seldom, or there are too many of them. */
function nameOf(text: string): string | null {
  let known = seen.get(text);
  if (!known) {
    if (seen.size >= MOST_REMEMBERED) forgetOldestUnnamed();
    seen.set(text, (known = { times: 0, name: null }));
  }
  known.times += 1;
  if (known.name !== null || known.times < ASKED_OFTEN || text.includes(PLANNED_BY_VALUES)) return known.name;
  return (known.name = `s${(named += 1)}`);
}

/** Texts that differ with each call (a list of values written out) come and go; those with a name stay. */
function forgetOldestUnnamed(): void {
  for (const [text, { name }] of seen)
    if (name === null) {
      seen.delete(text);
      return;
    }
}
