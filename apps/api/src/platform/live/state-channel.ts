import type { Answering } from './answering.ts';
import type { SharedAnswer } from './frames.ts';
import type { Listeners } from './listeners.ts';
import type { Channel, Subscription } from './subscription.ts';

/** One state for all who watch it with the same operation and rights; of states that come faster than they can be told, the newest. */
export class StateChannel implements Channel {
  private newest: unknown;
  private isNew = false;
  private isTelling = false;
  private last: SharedAnswer | null = null;
  private readonly stopWatching: () => void;

  constructor(
    private readonly answering: Answering,
    private readonly listeners: Listeners,
    watch: (hear: (state: unknown) => void) => () => void,
    private readonly onEmpty: () => void,
  ) {
    this.stopWatching = watch((state) => {
      this.newest = state;
      this.isNew = true;
      void this.tellNewest();
    });
  }

  follow(subscription: Subscription): void {
    subscription.in(this);
    this.listeners.add(subscription);
    if (this.last) void this.listeners.tell(subscription, this.last, { event: this.newest, reached: null });
  }

  leave(subscription: Subscription): void {
    this.listeners.delete(subscription);
    if (this.listeners.size > 0) return;
    this.answering.stop();
    this.stopWatching();
    this.onEmpty();
  }

  private async tellNewest(): Promise<void> {
    if (this.isTelling) return;
    this.isTelling = true;
    try {
      while (this.isNew) {
        this.isNew = false;
        const event = this.newest;
        const answer = await this.answering.to([event])[0]!;
        this.last = answer;
        await this.listeners.deliver([{ answer, told: { event, reached: null } }]);
      }
    } catch {
      // Everybody has left meanwhile.
    } finally {
      this.isTelling = false;
    }
  }
}
