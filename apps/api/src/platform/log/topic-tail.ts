import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bell } from './bell.ts';
import { RESYNC, TopicLog, type TopicEntry } from './topic-log.ts';
import { TopicRoom } from './topic-room.ts';

/** A lost bell makes events this late at most. */
const LOOK_MS = 1_000;

interface OpenRoom {
  room: Promise<TopicRoom>;
  readers: number;
  stopListening: () => void;
}

/**
 * Follows topics from a sequence on: first what was missed, then what comes, one stream without gap or
 * duplicate, because a reader only ever asks for "everything after what I have".
 */
@Injectable()
export class TopicTail implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('TopicTail');
  private readonly rooms = new Map<string, OpenRoom>();
  private look: NodeJS.Timeout | null = null;

  constructor(
    private readonly log: TopicLog,
    private readonly bell: Bell,
  ) {}

  onModuleInit(): void {
    this.look = setInterval(() => void this.lookEverywhere(), LOOK_MS);
    this.look.unref();
  }

  onApplicationShutdown(): void {
    if (this.look) clearInterval(this.look);
  }

  /** Ends when the consumer returns. A sequence the log cannot continue from yields one RESYNC entry that carries the present head. */
  follow(topic: string, after: number): AsyncIterableIterator<TopicEntry> {
    let release = () => {};
    let ended = false;
    const stream = this.read(
      topic,
      after,
      () => ended,
      (next) => (release = next),
    );
    return {
      next: () => stream.next(),
      return: () => {
        ended = true;
        release();
        return stream.return(undefined);
      },
      throw: (error) => stream.throw(error),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async *read(
    topic: string,
    after: number,
    ended: () => boolean,
    onWait: (release: () => void) => void,
  ): AsyncGenerator<TopicEntry, undefined, void> {
    const room = await this.enter(topic);
    let sequence = after;
    try {
      while (!ended()) {
        const entries = await room.after(sequence);
        if (!entries) {
          sequence = room.head;
          yield { topic, sequence, kind: RESYNC, subject: {} };
          continue;
        }
        for (const entry of entries) {
          sequence = entry.sequence;
          yield entry;
        }
        if (!ended()) await room.moved(sequence, onWait);
      }
    } finally {
      this.leave(topic);
    }
    return undefined;
  }

  private enter(topic: string): Promise<TopicRoom> {
    const open = this.rooms.get(topic);
    if (open) {
      open.readers += 1;
      return open.room;
    }
    const room = TopicRoom.open(topic, this.log);
    const refresh = () =>
      void room.then((it) => it.refresh()).catch((error) => this.logger.warn(`${topic}: ${error}`));
    // Listens before the head is read, so that nothing falls between the two.
    this.rooms.set(topic, { room, readers: 1, stopListening: this.bell.listen(topic, refresh) });
    // Whoever waits for a room that could not be opened hears of it; the next one tries afresh.
    room.catch(() => this.close(topic));
    return room;
  }

  private leave(topic: string): void {
    const open = this.rooms.get(topic);
    if (!open) return;
    open.readers -= 1;
    if (open.readers === 0) this.close(topic);
  }

  private close(topic: string): void {
    this.rooms.get(topic)?.stopListening();
    this.rooms.delete(topic);
  }

  private async lookEverywhere(): Promise<void> {
    const topics = [...this.rooms.keys()];
    if (topics.length === 0) return;
    try {
      const heads = await this.log.heads(topics);
      for (const [topic, head] of heads) {
        const room = await this.rooms.get(topic)?.room;
        if (room && room.head !== head) void room.refresh().catch(() => undefined);
      }
    } catch (error) {
      this.logger.warn(`Cannot look for news: ${(error as Error).message}`);
    }
  }
}
