const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Language and region to write numbers and dates in: the reader's own region as long as its language is the
 * one on screen, so that no sentence mixes two languages.
 */
export function readerLocale(): string | undefined {
  if (typeof navigator === 'undefined') return undefined;
  const shown = document.documentElement.lang || 'en';
  const own = navigator.languages?.find((language) => language.split('-')[0] === shown.split('-')[0]);
  return own ?? shown;
}

/** A formatter takes longer to make than a list of cards to draw: each is made once. */
const made = new Map<string, Intl.DateTimeFormat>();
const spoken = new Map<string | undefined, Intl.RelativeTimeFormat>();

function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = made.get(name) ?? new Intl.DateTimeFormat(locale, options);
  made.set(name, format);
  return format;
}

function wordsIn(locale: string | undefined): Intl.RelativeTimeFormat {
  const format = spoken.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  spoken.set(locale, format);
  return format;
}

/** The whole date, and the time where one is known: “23 November 2026 at 09:30”. */
export function exactTime(at: Date, dayOnly: boolean, locale = readerLocale()): string {
  const options: Intl.DateTimeFormatOptions = dayOnly
    ? { dateStyle: 'full', timeZone: 'UTC' }
    : { dateStyle: 'long', timeStyle: 'short' };
  return dateFormat(locale, options).format(at);
}

/** Days from one calendar day to another, as the reader's calendar has them (or UTC's for dates without a time). */
function daysBetween(from: Date, to: Date, dayOnly: boolean): number {
  const of = (date: Date, utc: boolean) =>
    utc
      ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
      : Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((of(to, dayOnly) - of(from, false)) / day);
}

/** “now”, “5 minutes ago”, “yesterday”, “in 4 days”; beyond a month the date itself. */
export function relativeTime(at: Date, now: Date, dayOnly: boolean, locale = readerLocale()): string {
  const words = wordsIn(locale);
  const gap = at.getTime() - now.getTime();
  const days = daysBetween(now, at, dayOnly);
  if (!dayOnly && Math.abs(gap) < minute) return words.format(0, 'second');
  if (!dayOnly && Math.abs(gap) < hour) return words.format(Math.trunc(gap / minute), 'minute');
  if (!dayOnly && Math.abs(gap) < 12 * hour) return words.format(Math.trunc(gap / hour), 'hour');
  if (Math.abs(days) <= 30) return words.format(days, 'day');
  const sameYear = at.getFullYear() === now.getFullYear();
  return dateFormat(locale, {
    day: 'numeric',
    month: sameYear ? 'long' : 'short',
    year: sameYear ? undefined : 'numeric',
    timeZone: dayOnly ? 'UTC' : undefined,
  }).format(at);
}
