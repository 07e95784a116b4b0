import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Bell } from '../log/bell.ts';
import type { ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { RightsWatch } from './rights-watch.ts';

const LOOK_MS = 1_500;
const viewerOf = (sessionId: string, level = 1) => ({ sessionId, memberId: 'm', level }) as Viewer;

let present: Map<string, Viewer>;
let looked: string[][];
let changes: [string, number | null][];
let watch: RightsWatch;

beforeEach(() => {
  jest.useFakeTimers();
  present = new Map();
  looked = [];
  changes = [];
  const viewers = {
    viewersOf: async (ids: string[]) => {
      looked.push(ids);
      return new Map(ids.flatMap((id) => (present.has(id) ? [[id, present.get(id)!] as const] : [])));
    },
    digestsOf: async (ids: string[]) =>
      new Map(
        [...Map.groupBy(ids, (id) => id.at(-1)!)].map(([bucket, of]) => [
          bucket,
          JSON.stringify(of.map((id) => present.get(id) ?? null)),
        ]),
      ),
  } as unknown as ViewerSource;
  const bell = { listen: () => () => undefined } as unknown as Bell;
  watch = new RightsWatch(viewers, bell, (id, viewer) => changes.push([id, viewer?.level ?? null]));
  watch.start();
});
afterEach(() => {
  watch.stop();
  jest.useRealTimers();
});

function join(count: number): string[] {
  const ids = Array.from({ length: count }, (_, n) => `session ${n}`);
  for (const id of ids) {
    present.set(id, viewerOf(id));
    watch.watch(viewerOf(id));
  }
  return ids;
}

const nextLook = () => jest.advanceTimersByTimeAsync(LOOK_MS);

test.each([3, 1_000])('of %d sessions each change of rights is told once', async (count) => {
  join(count);
  await nextLook();
  present.set('session 1', viewerOf('session 1', 2));
  await nextLook();
  present.delete('session 2');
  await nextLook();
  await nextLook();
  expect(changes).toEqual([
    ['session 1', 2],
    ['session 2', null],
  ]);
});

test('of many sessions those are read again that may have changed, not all of them', async () => {
  join(1_000);
  await nextLook();
  await nextLook();
  expect(looked.map((ids) => ids.length)).toEqual([1_000]);
  present.set('session 17', viewerOf('session 17', 2));
  await nextLook();
  expect(looked.map((ids) => ids.length)).toEqual([1_000, 100]);
});

test('a session that ended before anybody watched it is noticed among many', async () => {
  join(1_000);
  await nextLook();
  watch.watch(viewerOf('gone 3'));
  await nextLook();
  expect(changes).toEqual([['gone 3', null]]);
});
