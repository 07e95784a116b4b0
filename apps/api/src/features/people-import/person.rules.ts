import { limits } from '@upwell/contract';
import { timeZoneRule } from '../organisation/index.ts';
import { addressRule } from '../people/index.ts';
import type { TableRow } from '../table-files/index.ts';
import type { Mapping, PersonField } from './person-fields.rules.ts';

/** What is wrong with a row; the screens say what to do about it. */
export interface Problem {
  /** null when the row as a whole is wrong. */
  field: PersonField | null;
  code: string;
  /** Another line of the table that has to do with it. */
  line?: number;
  /** What stands there, or a limit. */
  value?: string;
}

export interface PersonRow {
  line: number;
  email: string | null;
  directoryId: string | null;
  name: string | null;
  title: string | null;
  unit: string | null;
  level: number | null;
  manager: string | null;
  language: string | null;
  timeZone: string | null;
  problems: Problem[];
}

const HIGHEST_LEVEL = 20;
/** What a decoder writes for bytes it cannot read, and what PostgreSQL cannot keep. */
const UNREADABLE = ['\uFFFD', '\0'];
const LONGEST_PATH = 600;
const LONGEST_KEY = 200;

/** Reads a row of the table; what does not fit is told, and the rest is read all the same. */
export function personRow({ line, cells }: TableRow, mapping: Mapping): PersonRow {
  const problems: Problem[] = [];
  const values = new Map<PersonField, string>();
  cells.forEach((cell, index) => {
    const field = mapping[index];
    const text = cell.replace(/\s+/gu, ' ').trim();
    if (index >= mapping.length && text) addOnce(problems, { field: null, code: 'TOO_MANY_CELLS' });
    if (!field) return;
    if (UNREADABLE.some((sign) => text.includes(sign))) problems.push({ field, code: 'BAD_CHARACTERS' });
    values.set(field, text.replaceAll('\0', '\uFFFD'));
  });
  const text = (field: PersonField, max: number, min = 0): string | null => {
    const value = values.get(field) ?? '';
    if (value.length > max) problems.push({ field, code: 'TOO_LONG', value: String(max) });
    else if (value && value.length < min) problems.push({ field, code: 'TOO_SHORT', value: String(min) });
    return value || null;
  };

  const person = {
    line,
    email: text('email', limits.member.email.max),
    directoryId: text('externalId', LONGEST_KEY),
    name: text('name', limits.member.name.max, limits.member.name.min) ?? fullName(values),
    title: text('title', limits.member.title.max),
    unit: text('unit', LONGEST_PATH),
    level: levelOf(values.get('level'), problems),
    manager: text('manager', limits.member.email.max),
    language: languageOf(values.get('language'), problems),
    timeZone: timeZoneOf(values.get('timeZone'), problems),
  };
  if (!person.email) problems.push({ field: 'email', code: 'REQUIRED' });
  else if (!addressRule.safeParse(person.email).success)
    problems.push({ field: 'email', code: 'BAD_FORMAT' });
  if (!person.name) problems.push({ field: 'name', code: 'REQUIRED' });
  return { ...person, problems };
}

function fullName(values: Map<PersonField, string>): string | null {
  const name = [values.get('givenName'), values.get('familyName')].filter(Boolean).join(' ');
  return name.slice(0, limits.member.name.max) || null;
}

function levelOf(text: string | undefined, problems: Problem[]): number | null {
  if (!text) return null;
  const level = /^\d{1,2}(\.0)?$/.test(text) ? Number(text) : 0;
  if (level >= 1 && level <= HIGHEST_LEVEL) return level;
  problems.push({ field: 'level', code: 'BAD_FORMAT', value: text.slice(0, 50) });
  return null;
}

/** The main part of a code such as de or de-AT. */
function languageOf(text: string | undefined, problems: Problem[]): string | null {
  if (!text) return null;
  const code = /^([a-z]{2,3})([-_][\w-]{2,20})?$/i.exec(text)?.[1]?.toLowerCase();
  if (!code) problems.push({ field: 'language', code: 'BAD_FORMAT', value: text.slice(0, 50) });
  return code ?? null;
}

const knownZones = new Map<string, boolean>();

/** A directory holds few zones and many people. */
function timeZoneOf(text: string | undefined, problems: Problem[]): string | null {
  if (!text) return null;
  if (!knownZones.has(text)) {
    if (knownZones.size > 2_000) knownZones.clear();
    knownZones.set(text, timeZoneRule.safeParse(text).success);
  }
  if (knownZones.get(text)) return text;
  problems.push({ field: 'timeZone', code: 'BAD_FORMAT', value: text.slice(0, 50) });
  return null;
}

function addOnce(problems: Problem[], problem: Problem): void {
  if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
}
