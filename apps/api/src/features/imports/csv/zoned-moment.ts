import type { WrittenDate } from './written-date.ts';

const KEPT = 20_000;
const MINUTE_MS = 60_000;

/** Whether the machine knows a zone of that name, such as Europe/Madrid. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Turns what a clock on the wall of a zone showed into a moment. */
export class ZonedMoments {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  }

  /**
   * ISO in UTC, or the day alone when the cell held no time. An hour that the clock showed twice is its first; one that it
   * skipped lies an hour later.
   */
  iso({ year, month, day, time, offset }: WrittenDate): string {
    const pad = (value: number) => String(value).padStart(2, '0');
    if (!time) return `${year}-${pad(month)}-${pad(day)}`;
    const wall = Date.UTC(year, month - 1, day, time.hour, time.minute) + Math.round(time.second * 1_000);
    return new Date(wall - (offset ?? this.offsetAtWall(wall)) * MINUTE_MS).toISOString();
  }

  private offsetAtWall(wall: number): number {
    const before = this.offsetAt(wall - 86_400_000);
    const candidates = [before, this.offsetAt(wall + 86_400_000)];
    const fitting = candidates.find((offset) => this.offsetAt(wall - offset * MINUTE_MS) === offset);
    return fitting ?? before;
  }

  /** Minutes east of Greenwich at a moment; zones change at quarters of an hour. */
  private offsetAt(at: number): number {
    const quarter = Math.floor(at / 900_000);
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    if (this.offsets.size >= KEPT) this.offsets.clear();
    const start = quarter * 900_000;
    const part = Object.fromEntries(
      this.format.formatToParts(start).map(({ type, value }) => [type, Number(value)]),
    );
    const shown = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
    const offset = Math.round((shown - start) / MINUTE_MS);
    this.offsets.set(quarter, offset);
    return offset;
  }
}
