import type { LiveOperation } from './live-operation.ts';
import type { LiveSocket } from './live-socket.ts';
import type { Reached } from './sources.ts';

/** Something that tells a subscription what happens, until it is left. */
export interface Channel {
  leave(subscription: Subscription): void;
}

/** One subscription of one socket. There are many of them: it holds no more than it must. */
export class Subscription {
  isEnded = false;
  /** Up to where its reader has been told. */
  reached: Reached | null = null;
  private readonly channels: Channel[] = [];

  constructor(
    readonly id: string,
    readonly socket: LiveSocket,
    readonly operation: LiveOperation,
  ) {}

  /** It is told by this one, too. */
  in(channel: Channel): void {
    this.channels.push(channel);
  }

  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    for (const channel of this.channels) channel.leave(this);
  }
}
