import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bell } from '../../platform/log/bell.ts';
import { InboxCountsReader, type InboxState } from './inbox-counts.reader.ts';
import { everyInboxTopic, inboxTopic } from './notices.topics.ts';

/** States an inbox sends at most: four a second. */
const FRAME_MS = 250;
/** A lost bell makes a count this late at most. */
const LOOK_EVERY_FRAMES = 8;

interface Watched {
  state: InboxState | null;
  dirty: boolean;
  readers: Set<(state: InboxState) => void>;
  stopListening: () => void;
}

/** The inboxes that somebody on this node has open: all that moved are read by one statement, once for all tabs of a member. */
@Injectable()
export class InboxBoard implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('InboxBoard');
  private readonly watched = new Map<string, Watched>();
  private timer: NodeJS.Timeout | null = null;
  private stopListening = () => {};
  private frame = 0;
  private reading = false;

  constructor(
    private readonly counts: InboxCountsReader,
    private readonly bell: Bell,
  ) {}

  onModuleInit(): void {
    this.stopListening = this.bell.listen(everyInboxTopic, () => {
      for (const watched of this.watched.values()) watched.dirty = true;
    });
    this.timer = setInterval(() => void this.nextFrame(), FRAME_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    this.stopListening();
    if (this.timer) clearInterval(this.timer);
  }

  /** Calls back with the present state as soon as it is read, then with each newer one. Returns the way to stop. */
  watch(memberId: string, hear: (state: InboxState) => void): () => void {
    let watched = this.watched.get(memberId);
    if (!watched) {
      const created: Watched = { state: null, dirty: true, readers: new Set(), stopListening: () => {} };
      created.stopListening = this.bell.listen(inboxTopic(memberId), () => (created.dirty = true));
      this.watched.set(memberId, (watched = created));
    }
    watched.readers.add(hear);
    if (watched.state) hear(watched.state);
    return () => this.leave(memberId, hear);
  }

  private leave(memberId: string, hear: (state: InboxState) => void): void {
    const watched = this.watched.get(memberId);
    watched?.readers.delete(hear);
    if (!watched || watched.readers.size > 0) return;
    watched.stopListening();
    this.watched.delete(memberId);
  }

  private async nextFrame(): Promise<void> {
    this.frame += 1;
    const lookAtAll = this.frame % LOOK_EVERY_FRAMES === 0;
    const looked = [...this.watched].filter(([, { dirty }]) => dirty || lookAtAll);
    if (looked.length === 0 || this.reading) return;
    this.reading = true;
    for (const [, watched] of looked) watched.dirty = false;
    try {
      const states = await this.counts.states(looked.map(([id]) => id));
      for (const [memberId, state] of states) this.show(memberId, state);
    } catch (error) {
      for (const [, watched] of looked) watched.dirty = true;
      this.logger.warn(`Cannot read inboxes: ${(error as Error).message}`);
    } finally {
      this.reading = false;
    }
  }

  private show(memberId: string, state: InboxState): void {
    const watched = this.watched.get(memberId);
    if (!watched || isSame(watched.state, state)) return;
    watched.state = state;
    for (const hear of watched.readers) hear(state);
  }
}

const isSame = (before: InboxState | null, now: InboxState): boolean =>
  before?.unread === now.unread && before.latestAt?.getTime() === now.latestAt?.getTime();
