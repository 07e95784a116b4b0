import { setTimeout as pause } from 'node:timers/promises';
import { execute } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { SharedAnswer } from './frames.ts';
import { isPassing, liveError } from './live-errors.ts';
import type { LiveOperation } from './live-operation.ts';

const NONE: ReadonlySet<string> = new Set();
/** Between two tries while the database is away. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1_000;

/** Executes an operation on events, for an audience or for one member; an event is never told as a failure that passes. */
export class Answering {
  private isOver = false;

  constructor(
    private readonly operation: LiveOperation,
    private readonly newRequest: () => RequestContext,
  ) {}

  /** Answers to several events of one moment: what they show of the same rows is read once. Rejects after `stop`. */
  to(events: readonly unknown[]): Promise<SharedAnswer>[] {
    const request = this.newRequest();
    return events.map((event) => {
      const answer = this.answer(event, request);
      // Some other answer may fail first; whoever asks for this one hears of it.
      answer.catch(() => undefined);
      return answer;
    });
  }

  /** No more tries. */
  stop(): void {
    this.isOver = true;
  }

  private async answer(event: unknown, first: RequestContext): Promise<SharedAnswer> {
    let request = first;
    for (let wait = FIRST_PAUSE_MS; !this.isOver; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      const { data, errors } = await execute({
        ...this.operation.args,
        rootValue: event,
        contextValue: { request },
      });
      const shown = errors?.map(liveError);
      if (!shown?.some(isPassing))
        return new SharedAnswer(JSON.stringify({ data, errors: shown }), request.exceptions ?? NONE);
      await pause(wait, undefined, { ref: false });
      request = this.newRequest();
    }
    throw new Error('Nobody waits for the answer any more.');
  }
}
