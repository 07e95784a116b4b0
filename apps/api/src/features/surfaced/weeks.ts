const WEEK_MS = 7 * 86_400_000;
/** The first Monday of 1970. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

/** The Monday of the week of a moment, in UTC, as YYYY-MM-DD. */
export function weekOf(moment: Date): string {
  return new Date(FIRST_MONDAY + numberOfWeek(moment) * WEEK_MS).toISOString().slice(0, 10);
}

/** Counts weeks since 1970: what a week's draw is seeded with. */
export function numberOfWeek(moment: Date): number {
  return Math.floor((moment.getTime() - FIRST_MONDAY) / WEEK_MS);
}
