const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** A Monday, from which the days are counted. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

/** Full hours as people of a language write them. */
export function hourChoices(language: string) {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return HOURS.map((hour) => ({ value: String(hour), label: format.format(Date.UTC(2026, 0, 1, hour)) }));
}

/** Days of the week by their ISO number. */
export function dayChoices(language: string) {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: format.format(MONDAY + (day - 1) * DAY_MS),
  }));
}

/** A moment as a clock in that zone shows it. A zone that this browser does not know is told in its own. */
export function momentIn(at: string, timeZone: string, language: string): string {
  const form = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...form, timeZone }).format(new Date(at));
  } catch {
    return new Intl.DateTimeFormat(language, form).format(new Date(at));
  }
}
