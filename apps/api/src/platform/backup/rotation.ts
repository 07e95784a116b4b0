const units = ['daily', 'weekly', 'monthly'] as const;
type Unit = (typeof units)[number];

/** How many backups stay: so many of the newest, or the newest of so many days, weeks and months. */
export type Rotation = { newest: number } | Record<Unit, number>;

const MOST = 1_000;

/** Reads "14" or "7 daily, 4 weekly, 12 monthly"; null when it is neither. */
export function rotationOf(text: string): Rotation | null {
  const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= MOST;
  if (/^\d+$/.test(text.trim())) return isCount(Number(text)) ? { newest: Number(text) } : null;
  const kept: Record<Unit, number> = { daily: 0, weekly: 0, monthly: 0 };
  for (const part of text.split(',')) {
    const [, count, name] = /^(\d+)\s+(\w+)$/.exec(part.trim()) ?? [];
    const unit = units.find((one) => one === name);
    if (!unit || kept[unit] > 0 || !isCount(Number(count))) return null;
    kept[unit] = Number(count);
  }
  return kept;
}

/** Of the moments at which backups were taken, those that stay; the newest always does. */
export function momentsToKeep(taken: readonly Date[], rotation: Rotation, timeZone: string): Set<Date> {
  const newestFirst = [...taken].sort((a, b) => b.getTime() - a.getTime());
  if ('newest' in rotation) return new Set(newestFirst.slice(0, rotation.newest));
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const periodOf: Record<Unit, (moment: Date) => string> = {
    daily: (moment) => days.format(moment),
    weekly: (moment) => mondayOf(days.format(moment)),
    monthly: (moment) => days.format(moment).slice(0, 7),
  };
  const kept = new Set(newestFirst.slice(0, 1));
  for (const unit of units) {
    const periods = new Set<string>();
    for (const moment of newestFirst) {
      const period = periodOf[unit](moment);
      if (periods.has(period) || periods.size === rotation[unit]) continue;
      periods.add(period);
      kept.add(moment);
    }
  }
  return kept;
}

/** The Monday before or on a day, as `YYYY-MM-DD`. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
