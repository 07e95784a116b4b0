/** Which of two numbers that could both be either stands first. */
export type DateOrder = 'day-month' | 'month-day';

/** A date as it stands in a cell; zone null when the cell does not say. */
export interface WrittenDate {
  year: number;
  month: number;
  day: number;
  /** null when the cell holds a day alone. */
  time: { hour: number; minute: number; second: number } | null;
  /** Minutes east of Greenwich. */
  offset: number | null;
}

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'jan ene janv',
    'feb fev',
    'mar mars marz mrz',
    'apr abr avr avri',
    'may mai mayo',
    'jun juin juni',
    'jul juil juli',
    'aug ago aout',
    'sep sept set',
    'oct okt octu',
    'nov',
    'dec dic dez',
  ].flatMap((words, n) => words.split(' ').map((word) => [word, n + 1])),
);

/** Abbreviations that mean one thing nearly everywhere, in hours. */
const ZONES: Record<string, number> = {
  z: 0, utc: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  cet: 1, cest: 2, eet: 2, eest: 3, wet: 0, west: 1, bst: 1, nzst: 12, nzdt: 13, aest: 10, aedt: 11,
}; // prettier-ignore

const TIME =
  /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?\s*([ap]\.?\s?m\.?)?(?=$|[\s,]|z|[+-])/i;
const ZONE = /(?:\s*(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?|\s*\b([a-z]{1,4}))$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const SECONDS_OF_TEN_DIGITS = /^\d{10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{13}$/;

/** Reads a date in any of the usual ways of writing; null when it is none. */
export function writtenDate(cell: string, order: DateOrder): WrittenDate | null {
  const text = cell.trim();
  if (SECONDS_OF_TEN_DIGITS.test(text)) return ofMoment(Number(text) * 1_000);
  if (MILLISECONDS.test(text)) return ofMoment(Number(text));
  // A timedelta, as pandas writes a time of day.
  const plain = text.replace(/\b0 days (?=\d{1,2}:)/, '');
  const clock = TIME.exec(plain);
  if (!clock) return dayOf(plain, order, null, null);
  const time = timeOf(clock);
  if (!time) return null;
  const before = plain.slice(0, clock.index);
  const after = plain.slice(clock.index + clock[0].length);
  const zone = zoneOf(after);
  return dayOf(`${before} ${zone.rest}`, order, time, zone.offset);
}

/** The two numbers of a date that could change places; null when it is written otherwise. */
export function leadingNumbers(cell: string): [number, number] | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell.trim());
  return found && [Number(found[1]), Number(found[2])];
}

function ofMoment(at: number): WrittenDate {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds() + date.getUTCMilliseconds() / 1_000,
    },
    offset: 0,
  };
}

function timeOf([, hours, minutes, seconds, half]: RegExpExecArray): WrittenDate['time'] {
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const time = { hour, minute: Number(minutes), second: Number((seconds ?? '0').replace(',', '.')) };
  return time.hour < 24 && time.minute < 60 && time.second < 60 ? time : null;
}

function zoneOf(text: string): { offset: number | null; rest: string } {
  // "CDT 2024" and "+0200 2024" stand before the year in some ways of writing.
  const year = /\s+(\d{4})$/.exec(text)?.[1] ?? '';
  const zone = year
    ? text.slice(0, text.length - year.length).trimEnd()
    : text.replace(/\([^)]*\)$/, '').trimEnd();
  const found = ZONE.exec(zone);
  if (!found) return { offset: null, rest: year || zone };
  const [, sign, hours, minutes, name] = found;
  if (sign)
    return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)), rest: year };
  const known = ZONES[name!.toLowerCase()];
  return {
    offset: known === undefined ? null : known * 60,
    rest: known === undefined ? `${name} ${year}` : year,
  };
}

function dayOf(
  text: string,
  order: DateOrder,
  time: WrittenDate['time'],
  offset: number | null,
): WrittenDate | null {
  const plain = text
    .trim()
    .replace(/[,T]+$/, '')
    .trim();
  const parts = yearFirst(plain) ?? yearLast(plain, order) ?? monthByName(plain);
  if (!parts) return null;
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  // JavaScript moves 30 February into March; we would rather say that it is no date.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 2200)
    return null;
  return { year, month, day, time, offset };
}

function yearFirst(text: string): [number, number, number] | null {
  const found = YEAR_FIRST.exec(text);
  return found && [Number(found[1]), Number(found[2]), Number(found[3])];
}

function yearLast(text: string, order: DateOrder): [number, number, number] | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [first, second, written] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = written < 100 ? written + (written < 70 ? 2_000 : 1_900) : written;
  return order === 'day-month' ? [year, second, first] : [year, first, second];
}

/** "Fri Sep 20 2024", "20 septiembre 2024", "Sep 20, 2024": a month by name, a day and a year in any order. */
function monthByName(text: string): [number, number, number] | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/\p{L}+|\d+/gu) ?? [];
  const month = words.map((word) => MONTHS[word.slice(0, 4)] ?? MONTHS[word.slice(0, 3)]).find(Boolean);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  return month && year && day && numbers.length === 2 ? [Number(year), month, Number(day)] : null;
}
