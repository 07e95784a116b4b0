import { expect, test } from '@jest/globals';
import { firstNew, type Dated } from './new-since.ts';

const lastVisit = '2026-11-23T10:00:00.000Z';
const older = '2026-11-22T10:00:00.000Z';
const newer = '2026-11-24T10:00:00.000Z';
const said = (id: string, postedAt: string, over: Partial<Dated> = {}): Dated => ({
  id,
  postedAt,
  isOwn: false,
  state: 'VISIBLE',
  ...over,
});

test.each<[string, Dated[], string | null, boolean, string | undefined]>([
  [
    'before the first that is newer',
    [said('a', older), said('b', newer), said('c', newer)],
    lastVisit,
    true,
    'b',
  ],
  ['nowhere on a first visit', [said('a', newer)], null, true, undefined],
  ['nowhere when nothing is new', [said('a', older)], lastVisit, true, undefined],
  [
    'not before what the reader wrote',
    [said('a', newer, { isOwn: true }), said('b', newer)],
    lastVisit,
    true,
    'b',
  ],
  [
    'not before a tombstone',
    [said('a', newer, { state: 'REMOVED' }), said('b', newer)],
    lastVisit,
    true,
    'b',
  ],
  ['at the very start when all is new', [said('a', newer)], lastVisit, true, 'a'],
  ['nowhere yet when what comes before is not loaded', [said('a', newer)], lastVisit, false, undefined],
])('the line stands %s', (_, comments, visit, isStartLoaded, expected) => {
  expect(firstNew(comments, visit, isStartLoaded)).toBe(expected);
});
