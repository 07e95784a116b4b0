import { expect, test } from '@jest/globals';
import { momentsToKeep, rotationOf, type Rotation } from './rotation.ts';

const day = (text: string) => new Date(`${text}T01:30:00Z`);
const kept = (days: string[], rotation: Rotation, zone = 'UTC') =>
  [...momentsToKeep(days.map(day), rotation, zone)].map((moment) => moment.toISOString().slice(0, 10)).sort();

test.each<[string, Rotation | null]>([
  ['14', { newest: 14 }],
  ['7 daily, 4 weekly, 12 monthly', { daily: 7, weekly: 4, monthly: 12 }],
  ['30 daily', { daily: 30, weekly: 0, monthly: 0 }],
  ['0', null],
  ['7 hourly', null],
  ['7 daily, 3 daily', null],
  ['daily', null],
  ['all', null],
  ['', null],
  ['9999', null],
])('%j is read as %j', (text, rotation) => {
  expect(rotationOf(text)).toEqual(rotation);
});

test('a plain number keeps so many of the newest', () => {
  expect(kept(['2026-01-01', '2026-01-03', '2026-01-02'], { newest: 2 })).toEqual([
    '2026-01-02',
    '2026-01-03',
  ]);
});

test('days, weeks and months each keep their newest', () => {
  const year = Array.from({ length: 365 }, (_, n) =>
    new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
  );
  expect(kept(year, { daily: 3, weekly: 2, monthly: 3 })).toEqual([
    '2026-10-31',
    '2026-11-30',
    '2026-12-27',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
  ]);
});

test('days without a backup do not count', () => {
  expect(kept(['2026-01-01', '2026-03-01', '2026-09-01'], { daily: 2, weekly: 0, monthly: 0 })).toEqual([
    '2026-03-01',
    '2026-09-01',
  ]);
});

test('a day is that of the organisation', () => {
  const moments = [new Date('2026-05-01T21:00:00Z'), new Date('2026-05-01T23:00:00Z')];
  expect(momentsToKeep(moments, { daily: 2, weekly: 0, monthly: 0 }, 'UTC').size).toBe(1);
  expect(momentsToKeep(moments, { daily: 2, weekly: 0, monthly: 0 }, 'Europe/Berlin').size).toBe(2);
});

test('the newest always stays', () => {
  expect(kept(['2026-01-01'], { daily: 0, weekly: 0, monthly: 0 })).toEqual(['2026-01-01']);
});
