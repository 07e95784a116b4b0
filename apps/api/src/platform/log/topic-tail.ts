import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bell } from './bell.ts';
import { TopicLog } from './topic-log.ts';
import { TopicRoom } from './topic-room.ts';

/** A lost bell makes events this late at most. */
const LOOK_MS = 1_000;

interface OpenRoom {
  room: Promise<TopicRoom>;
  readers: number;
  stopListening: () => void;
}

/**
 * The rooms of topics that somebody on this node follows. First what was missed, then what comes, without gap or
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

  /** The room of a topic, kept up to date until it is left. Throws when it cannot be opened. */
  enter(topic: string): Promise<TopicRoom> {
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

  /** Once for each room that `enter` gave. */
  leave(topic: string): void {
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
