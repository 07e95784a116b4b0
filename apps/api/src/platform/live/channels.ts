import { Injectable } from '@nestjs/common';
import { RequestContexts } from '../graphql/request-contexts.ts';
import { TopicTail } from '../log/topic-tail.ts';
import { audienceOf } from '../viewer/audience.ts';
import { Answering } from './answering.ts';
import { Listeners } from './listeners.ts';
import { LogChannel } from './log-channel.ts';
import { LogSource, StateSource } from './sources.ts';
import { StateChannel } from './state-channel.ts';
import type { Subscription } from './subscription.ts';

/** The channels of this node: subscriptions that would be told the same share one, and cost one execution of each event. */
@Injectable()
export class Channels {
  private readonly logs = new Map<string, LogChannel>();
  private readonly states = new Map<string, StateChannel>();

  constructor(
    private readonly contexts: RequestContexts,
    private readonly tail: TopicTail,
  ) {}

  /** Tells the subscription what the source says until it ends. Throws when the source cannot be read. */
  async follow(subscription: Subscription, source: AsyncIterable<unknown>): Promise<void> {
    if (source instanceof LogSource) await this.followLog(subscription, source);
    else if (source instanceof StateSource)
      for (const key of source.keys) this.followState(subscription, source, key);
    else throw new Error('A subscription has to give a LogSource or a StateSource.');
  }

  private async followLog(subscription: Subscription, source: LogSource): Promise<void> {
    const topics = [...source.reached.keys()].sort();
    // Who was told before (rights have changed meanwhile) goes on there.
    const before = subscription.reached;
    subscription.reached = new Map(
      topics.map((topic) => [topic, before?.get(topic) ?? source.reached.get(topic)!]),
    );
    const key = `${keyOf(subscription)} ${source.part} ${topics.join(' ')}`;
    let channel = this.logs.get(key);
    if (!channel) {
      channel = new LogChannel(this.answeringFor(subscription), this.newListeners(), source, this.tail, () =>
        this.logs.delete(key),
      );
      this.logs.set(key, channel);
    }
    await channel.follow(subscription);
  }

  private followState(subscription: Subscription, source: StateSource, stateKey: string): void {
    const key = keyOf(subscription, stateKey);
    let channel = this.states.get(key);
    if (!channel) {
      channel = new StateChannel(
        this.answeringFor(subscription),
        this.newListeners(),
        (hear) => source.watch(stateKey, hear),
        () => this.states.delete(key),
      );
      this.states.set(key, channel);
    }
    channel.follow(subscription);
  }

  private newListeners(): Listeners {
    return new Listeners((subscription) => this.answeringAlone(subscription));
  }

  private answeringFor(subscription: Subscription): Answering {
    const { operation, socket } = subscription;
    if (operation.isPersonal) return this.answeringAlone(subscription);
    const { viewer } = audienceOf(socket.viewer);
    return new Answering(operation, () => this.contexts.ofSocket(viewer, new Set()));
  }

  private answeringAlone({ operation, socket: { viewer } }: Subscription): Answering {
    return new Answering(operation, () => this.contexts.ofSocket(viewer));
  }
}

/** Equal for subscriptions that are told the same: what they ask, and who they are as far as it matters for that. */
function keyOf({ operation, socket: { viewer } }: Subscription, stateKey?: string): string {
  const who = operation.isPersonal ? JSON.stringify(viewer) : audienceOf(viewer).key;
  return `${who} ${stateKey === undefined ? operation.key : `${operation.shape} ${stateKey}`}`;
}
