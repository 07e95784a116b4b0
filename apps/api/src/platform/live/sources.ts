import type { TopicEntry } from '../log/topic-log.ts';

/** The sequence reached in each topic. */
export type Reached = ReadonlyMap<string, number>;

/**
 * What a subscription goes on telling from a place in the logs of its topics. Subscriptions that follow the same topics
 * with the same operation and rights meet in one channel, wherever they begin.
 */
export class LogSource<E = unknown> implements AsyncIterable<E> {
  constructor(
    /** Where the reader stands: everything up to there has been heard. */
    readonly reached: Reached,
    /** An entry in the words of the schema; `reached` is where whoever hears it stands then. */
    readonly eventOf: (entry: TopicEntry, reached: Reached) => E,
    /** Readers of different parts of an audience are told different things, and never share a channel. */
    readonly part = '',
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<E> {
    throw new Error('Channels follow it.');
  }
}

/** Present states under keys, told at once and again whenever they change. Each key is a channel that its readers share. */
export class StateSource<S = unknown> implements AsyncIterable<S> {
  constructor(
    /** Unique in the whole house, such as `counts:<id of the idea>`. */
    readonly keys: readonly string[],
    /** Calls back with the state of a key as soon as it is known, then with each newer one. Returns the way to stop. */
    readonly watch: (key: string, hear: (state: S) => void) => () => void,
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<S> {
    throw new Error('Channels follow it.');
  }
}
