import { limits } from '@upwell/contract';
import { cleanText, oneLine } from './clean-text.ts';
import type { Notes } from './notes.ts';
import { sourceDate, type SourceDate } from './source-date.ts';

/** Longer ids would not fit an index, and are none. */
const LONGEST_ID = 200;
const MOST = 2_147_483_647;
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const DAY_MS = 86_400_000;

/** One object of a file, read with distrust: whatever a field holds, what comes out can be stored. */
export class SourceRow {
  constructor(
    private readonly fields: Record<string, unknown>,
    readonly notes: Notes,
    /** Moment of the import. */
    readonly now: Date,
  ) {}

  /** Clean text; empty when the field is missing or no text. */
  text(name: string): string {
    return this.cleaned(this.fields[name], name);
  }

  private cleaned(value: unknown, name: string): string {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') {
      if (value != null) this.notes.add('no_text', 1, { field: name });
      return '';
    }
    const clean = cleanText(value);
    if (clean !== value) this.notes.add('text_freed');
    return clean;
  }

  /** An id of the source; null when there is none. */
  id(name: string): string | null {
    const id = oneLine(this.text(name));
    if (id.length <= LONGEST_ID) return id || null;
    this.notes.add('id_too_long', 1, { field: name, max: LONGEST_ID });
    return null;
  }

  /** A name to show; null when there is none. */
  name(name: string): string | null {
    return oneLine(this.text(name)) || null;
  }

  /** A mail address, in the field or in an id that is one; null when there is none. */
  address(name: string, id: string | null): string | null {
    for (const text of [oneLine(this.text(name)), id ?? ''])
      if (text.length <= limits.member.email.max && ADDRESS.test(text)) return text.toLowerCase();
    return null;
  }

  /** A count from 0; null when there is none. */
  total(name: string): number | null {
    const value = this.fields[name];
    if (value == null) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST) return value;
    this.notes.add('no_count', 1, { field: name });
    return null;
  }

  /** null when the date is missing, not understood, or lies in the future. */
  date(name: string): SourceDate | null {
    const text = this.text(name).trim();
    if (!text) return null;
    const date = sourceDate(text);
    if (!date) this.notes.add('date_unknown');
    else if (Date.parse(date.at) > this.now.getTime() + DAY_MS) this.notes.add('date_in_future');
    else return date;
    return null;
  }

  /** Texts of a list. */
  texts(name: string): string[] {
    const value = this.fields[name];
    if (!Array.isArray(value)) return [];
    return value.map((part) => this.cleaned(part, name));
  }

  /** The object in a field; an empty one when there is none. */
  inner(name: string): SourceRow {
    const value = this.fields[name];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new SourceRow(isObject ? (value as Record<string, unknown>) : {}, this.notes, this.now);
  }
}
