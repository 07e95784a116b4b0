/**
 * PostgreSQL plans a prepared statement anew each time as long as the values make its plan look cheaper than one for any
 * values: a list of one id, or a page of twenty, against its guess of ten ids and a tenth of the table. Planning costs more
 * than most statements here do. What these write gives nothing away, so that one plan serves (docs/decisions/0047).
 */

/** A list of whatever length, of ids unless it says otherwise: `= any(${anyLength('$1')})`, `unnest(${anyLength('$1')})`. The second cast keeps `any` from taking it for rows. */
export const anyLength = (placeholder: string, type = 'uuid'): string =>
  `(select ${placeholder}::${type}[])::${type}[]`;

/** Few, so that few statements differ by them. */
const LIMITS = [4, 11, 21, 31, 51, 101];

/** How many rows to read where so many are wished: written into the statement, and sometimes more than wished. */
export const limitFor = (wished: number): number => LIMITS.find((limit) => limit >= wished) ?? wished;

/**
 * Ends an `exists (…)` that finds its row by an index: PostgreSQL then looks it up for each row. Without this it may read the whole
 * table into a hash first, which it takes for cheap as long as its statistics lag behind a crowd.
 */
export const lookedUp = 'offset 0';
