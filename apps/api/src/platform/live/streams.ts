/**
 * Streams for subscriptions. They are iterators made by hand, not generators: a generator that waits for its
 * next item cannot be ended before that item comes, and a quiet topic would hold its readers for ever.
 */

/** Another shape for each item. */
export function mapStream<A, B>(source: AsyncIterator<A>, change: (item: A) => B): AsyncIterableIterator<B> {
  return {
    async next() {
      const item = await source.next();
      return item.done ? { done: true, value: undefined } : { done: false, value: change(item.value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Several streams as one, each in its own order; ends all of them when the consumer returns. */
export function mergeStreams<T>(streams: AsyncIterator<T>[]): AsyncIterableIterator<T> {
  const pending = new Map<
    AsyncIterator<T>,
    Promise<{ stream: AsyncIterator<T>; result: IteratorResult<T> }>
  >();
  const pull = (stream: AsyncIterator<T>) => {
    const item = stream.next().then((result) => ({ stream, result }));
    // It may fail while nobody asks for the next item; whoever asks then hears of it.
    item.catch(() => undefined);
    pending.set(stream, item);
  };
  const endAll = () => {
    pending.clear();
    return Promise.all(streams.map((stream) => stream.return?.()));
  };
  for (const stream of streams) pull(stream);

  return {
    async next() {
      while (pending.size > 0) {
        const { stream, result } = await Promise.race(pending.values()).catch(async (error: unknown) => {
          await endAll();
          throw error;
        });
        if (result.done) pending.delete(stream);
        else {
          pull(stream);
          return { done: false, value: result.value };
        }
      }
      return { done: true, value: undefined };
    },
    async return() {
      await endAll();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A stream that others put states into; of several states under one key, a slow reader gets only the newest. */
export class Mailbox<T> implements AsyncIterableIterator<T> {
  private readonly newest = new Map<string, T>();
  private wake: (() => void) | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  put(key: string, state: T): void {
    this.newest.set(key, state);
    this.wake?.();
  }

  async next(): Promise<IteratorResult<T>> {
    while (!this.ended) {
      const [first] = this.newest;
      if (first) {
        this.newest.delete(first[0]);
        return { done: false, value: first[1] };
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      this.onEnd();
      this.wake?.();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
