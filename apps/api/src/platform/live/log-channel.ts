import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { RESYNC, type TopicEntry } from '../log/topic-log.ts';
import type { TopicRoom } from '../log/topic-room.ts';
import type { TopicTail } from '../log/topic-tail.ts';
import type { Answering } from './answering.ts';
import type { Listeners, Told } from './listeners.ts';
import { RecentAnswers } from './recent-answers.ts';
import type { LogSource, Reached } from './sources.ts';
import type { Channel, Subscription } from './subscription.ts';

/** Events executed together: their rows are read by the same statements. */
const BATCH = 50;
const RETRY_MS = 300;

interface Step extends Told {
  key: string;
  reached: Reached;
}

/**
 * The logs of some topics, told to all who follow them with the same operation and rights: each entry is read, executed
 * and serialised once. Who comes with a cursor is told what they missed (from the same answers, when others missed it
 * too) until they stand where the channel stands, and from then on hears what it tells: no gap, no duplicate.
 */
export class LogChannel implements Channel {
  private readonly logger = new Logger('LogChannel');
  private readonly rooms = new Map<string, TopicRoom>();
  private readonly stopListening: (() => void)[] = [];
  /** Everything up to here has been handed to the listeners. */
  private reached: Reached = new Map();
  private readonly opened: Promise<void>;
  private followers = 0;
  private isClosed = false;
  private isStirred = false;
  private telling: Promise<void> | null = null;
  private readonly recent: RecentAnswers;

  constructor(
    private readonly answering: Answering,
    private readonly listeners: Listeners,
    private readonly source: LogSource,
    private readonly tail: TopicTail,
    private readonly onEmpty: () => void,
  ) {
    this.recent = new RecentAnswers(answering);
    this.opened = this.open();
    this.opened.catch(() => undefined);
  }

  /** From where the subscription stands. Resolves once it hears what the channel tells, or has ended. Throws when the logs cannot be read. */
  async follow(subscription: Subscription): Promise<void> {
    this.followers += 1;
    subscription.in(this);
    await this.opened;
    while (!subscription.isEnded) {
      const topic = this.gapOf(subscription.reached!);
      if (topic === null) return this.listeners.add(subscription);
      try {
        await this.tellMissed(subscription, topic);
      } catch (error) {
        if (this.isClosed) return;
        this.logger.warn(`Cannot read what was missed, trying again: ${(error as Error).message}`);
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  leave(subscription: Subscription): void {
    this.listeners.delete(subscription);
    this.followers -= 1;
    if (this.followers > 0) return;
    this.isClosed = true;
    this.answering.stop();
    for (const stop of this.stopListening) stop();
    for (const topic of this.rooms.keys()) this.tail.leave(topic);
    this.rooms.clear();
    this.onEmpty();
  }

  private async open(): Promise<void> {
    const topics = [...this.source.reached.keys()].sort();
    const rooms = await Promise.allSettled(topics.map((topic) => this.tail.enter(topic)));
    for (const [n, room] of rooms.entries()) {
      if (room.status === 'rejected') continue;
      if (this.isClosed) this.tail.leave(topics[n]!);
      else this.rooms.set(topics[n]!, room.value);
    }
    const failed = rooms.find((room) => room.status === 'rejected');
    if (failed) throw failed.reason;
    this.reached = new Map([...this.rooms].map(([topic, room]) => [topic, room.head]));
    for (const room of this.rooms.values()) this.stopListening.push(room.listen(() => this.stir()));
  }

  /** The first topic in which somebody stands elsewhere than the channel. */
  private gapOf(reached: Reached): string | null {
    for (const [topic, sequence] of this.reached) if (reached.get(topic) !== sequence) return topic;
    return null;
  }

  private async tellMissed(subscription: Subscription, topic: string): Promise<void> {
    await subscription.socket.hasRoom();
    const entries = await this.missed(topic, subscription.reached!.get(topic)!);
    if (subscription.isEnded) return;
    const steps = this.steps(subscription.reached!, entries);
    const answers = await Promise.all(this.recent.to(steps));
    await this.listeners.tellAll(
      subscription,
      answers.map((answer, n) => ({ answer, told: steps[n]! })),
    );
  }

  /** Entries between a sequence and where the channel stands; none while it is not there yet. */
  private async missed(topic: string, from: number): Promise<TopicEntry[]> {
    const room = this.rooms.get(topic)!;
    const to = this.reached.get(topic)!;
    if (from > to) {
      // The reader comes from a node that has heard more.
      await room.refresh();
      if (from > room.head) return [resync(topic, this.reached.get(topic)!)];
      this.stir();
      await this.telling;
      return [];
    }
    const entries = await room.after(from);
    if (!entries) return [resync(topic, to)];
    const missed = entries.slice(0, BATCH).filter(({ sequence }) => sequence <= to);
    if (missed.length === 0) await pause(RETRY_MS, undefined, { ref: false });
    return missed;
  }

  /** Tells what is new, one call at a time. */
  private stir(): void {
    this.isStirred = true;
    this.telling ??= this.tellNews();
  }

  private async tellNews(): Promise<void> {
    while (this.isStirred && !this.isClosed) {
      this.isStirred = false;
      try {
        for (const topic of this.rooms.keys()) await this.tellNewsOf(topic);
      } catch (error) {
        if (this.isClosed) break;
        this.logger.warn(`Cannot tell what is new, trying again: ${(error as Error).message}`);
        this.isStirred = true;
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
    this.telling = null;
  }

  private async tellNewsOf(topic: string): Promise<void> {
    for (const room = this.rooms.get(topic); room && !this.isClosed;) {
      const from = this.reached.get(topic)!;
      if (room.head === from) return;
      const entries = (await room.after(from)) ?? [resync(topic, room.head)];
      const steps = this.steps(this.reached, entries.slice(0, BATCH));
      if (steps.length === 0) return;
      this.recent.forget();
      // Nobody listens yet: whoever catches up will ask.
      if (this.listeners.size === 0) this.reached = steps.at(-1)!.reached;
      else {
        const answers = await Promise.all(this.recent.to(steps));
        // In the same breath as the listeners are counted: who stands here has these, who joins later has them too.
        this.reached = steps.at(-1)!.reached;
        await this.listeners.deliver(answers.map((answer, n) => ({ answer, told: steps[n]! })));
      }
    }
  }

  private steps(from: Reached, entries: readonly TopicEntry[]): Step[] {
    let reached = from;
    return entries.map((entry) => {
      reached = new Map(reached).set(entry.topic, entry.sequence);
      return {
        event: this.source.eventOf(entry, reached),
        reached,
        key: `${entry.kind === RESYNC ? 'resync' : entry.topic} ${[...reached.values()].join()}`,
      };
    });
  }
}

/** Tells a reader to fetch afresh and to go on from there. */
const resync = (topic: string, sequence: number): TopicEntry => ({
  topic,
  sequence,
  kind: RESYNC,
  subject: {},
});
