import { expect, test } from '@jest/globals';
import { mergeStreams } from './streams.ts';

function failing(after: Promise<void>): AsyncIterator<string> {
  return { next: () => after.then(() => Promise.reject(new Error('The database went away.'))) };
}

/** Yields one item, then waits for ever; tells when it was ended. */
function quiet(item: string): AsyncIterator<string> & { ended: boolean } {
  let given = false;
  return {
    ended: false,
    next() {
      if (given) return new Promise<never>(() => undefined);
      given = true;
      return Promise.resolve({ done: false, value: item });
    },
    async return() {
      this.ended = true;
      return { done: true, value: undefined };
    },
  };
}

test('a stream that fails while nobody asks fails the next question and ends the others', async () => {
  let fail = () => {};
  const failed = new Promise<void>((resolve) => (fail = resolve));
  const other = quiet('first');
  const merged = mergeStreams([other, failing(failed)]);
  expect(await merged.next()).toEqual({ done: false, value: 'first' });
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  fail();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', hear);
  await expect(merged.next()).rejects.toThrow('went away');
  expect([unheard, other.ended]).toEqual([[], true]);
});
