export interface SourceDate {
  /** ISO, UTC. */
  at: string;
  /** The source knew only the day; noon stands for it, so that it is the same day nearly everywhere. */
  dayOnly: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads a date of a source; a time without a zone is taken as UTC. null when it is none, or before 1900. */
export function sourceDate(text: string): SourceDate | null {
  if (DAY.test(text)) return valid(`${text}T12:00:00Z`, text, true);
  const [, day, time, zone = 'Z'] = MOMENT.exec(text) ?? [];
  return day && time ? valid(`${day}T${time}${zone.toUpperCase()}`, day, false) : null;
}

function valid(text: string, day: string, dayOnly: boolean): SourceDate | null {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1900) return null;
  // JavaScript moves 30 February into March; we would rather say that it is no date.
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return null;
  return { at: moment.toISOString(), dayOnly };
}
