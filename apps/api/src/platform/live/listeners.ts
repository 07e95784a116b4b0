import { setImmediate as turn } from 'node:timers/promises';
import type { Answering } from './answering.ts';
import { BatchFrames, type SharedAnswer } from './frames.ts';
import type { Reached } from './sources.ts';
import type { Subscription } from './subscription.ts';

/** Sockets written to in one go; then whatever else waits, a page above all, has its turn. */
const SLICE = 256;

/** What is told: the event, and where whoever heard it stands. */
export interface Told {
  event: unknown;
  reached: Reached | null;
}

export interface Answered {
  answer: SharedAnswer;
  told: Told;
}

/** The subscriptions that hear everything a channel tells from now on. */
export class Listeners {
  private readonly all = new Set<Subscription>();

  constructor(private readonly answeringOf: (subscription: Subscription) => Answering) {}

  get size(): number {
    return this.all.size;
  }

  add(subscription: Subscription): void {
    this.all.add(subscription);
  }

  delete(subscription: Subscription): void {
    this.all.delete(subscription);
  }

  /**
   * Writes answers, in their order, to all who listen at the moment of the call; several go out as one write. Await it
   * before the next, so that everybody hears the same order.
   */
  async deliver(batch: readonly Answered[]): Promise<void> {
    const present = [...this.all];
    const frames = new BatchFrames(batch);
    const { reached } = batch.at(-1)!.told;
    const hasExceptions = batch.some(({ answer }) => answer.exceptions.size > 0);
    for (let n = 0; n < present.length; n += 1) {
      const subscription = present[n]!;
      if (hasExceptions && batch.some(({ answer }) => isException(subscription, answer)))
        for (const { answer, told } of batch) await this.tell(subscription, answer, told);
      else if (!subscription.isEnded) {
        subscription.reached = reached;
        subscription.socket.write(frames.for(subscription.id));
      }
      if (n % SLICE === SLICE - 1) await turn();
    }
  }

  /** The same for one, who need not be among them yet. */
  async tellAll(subscription: Subscription, batch: readonly Answered[]): Promise<void> {
    const last = batch.at(-1);
    if (!last) return;
    if (batch.some(({ answer }) => isException(subscription, answer)))
      for (const { answer, told } of batch) await this.tell(subscription, answer, told);
    else write(subscription, new BatchFrames(batch).for(subscription.id), last.told);
  }

  /** The same with one answer. */
  async tell(subscription: Subscription, answer: SharedAnswer, told: Told): Promise<void> {
    if (isException(subscription, answer)) await this.tellAlone(subscription, told);
    else write(subscription, answer.frameFor(subscription.id), told);
  }

  private async tellAlone(subscription: Subscription, told: Told): Promise<void> {
    const [answer] = this.answeringOf(subscription).to([told.event]);
    write(subscription, (await answer!).frameFor(subscription.id), told);
  }
}

const isException = ({ socket }: Subscription, { exceptions }: SharedAnswer): boolean =>
  exceptions.has(socket.viewer.memberId);

function write(subscription: Subscription, frames: Buffer, { reached }: Told): void {
  if (subscription.isEnded) return;
  subscription.reached = reached;
  subscription.socket.write(frames);
}
