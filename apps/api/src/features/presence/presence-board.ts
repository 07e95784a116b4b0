import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Courier } from '../../platform/nodes/courier.ts';
import { PresenceRoom, type ToldPerson } from './presence-room.ts';
import { presenceLimits } from './presence.rules.ts';

const KIND = 'presence';
/** Frames of an idea: two a second at most, fewer in a crowd. */
const FRAME_MS = 500;
/** Other nodes are told again so often, in case a word was lost. */
const REPEAT_EVERY_FRAMES = 5;

/** Who is at an idea, as its readers are told. */
export interface PresenceState {
  ideaId: string;
  count: number;
  memberIds: string[];
  writerIds: string[];
}

interface OpenRoom {
  room: PresenceRoom;
  readers: Set<(state: PresenceState) => void>;
  shown: PresenceState;
  shownAt: number;
  /** What the other nodes were told last. */
  told: string;
}

type Word = [sequence: number, ideaId: string, people: ToldPerson[]];

/**
 * Who is at which idea, over all nodes; nothing of it is ever written to the database. Each node knows its own people and
 * tells the others, gathered in frames; what is not told again runs out.
 */
@Injectable()
export class PresenceBoard implements OnModuleInit, OnApplicationShutdown {
  private readonly rooms = new Map<string, OpenRoom>();
  private timer: NodeJS.Timeout | null = null;
  private frame = 0;
  private sequence = 0;

  constructor(private readonly courier: Courier) {}

  onModuleInit(): void {
    this.courier.listen(KIND, (word, from) => this.hear(word, from));
    this.timer = setInterval(() => this.nextFrame(), FRAME_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Somebody says that they are here, and whether they write. False when there is no room for one more. */
  stay(ideaId: string, memberId: string, visit: string, isWriting: boolean): boolean {
    return this.enter(ideaId).room.stay(memberId, visit, isWriting, clock.ticks());
  }

  leave(ideaId: string, memberId: string, visit: string): void {
    this.rooms.get(ideaId)?.room.leave(memberId, visit);
  }

  /** Calls back with the present state at once, then with each other one. Returns the way to stop. */
  watch(ideaId: string, hear: (state: PresenceState) => void): () => void {
    const open = this.enter(ideaId);
    open.readers.add(hear);
    hear(open.shown);
    return () => open.readers.delete(hear);
  }

  private enter(ideaId: string): OpenRoom {
    let open = this.rooms.get(ideaId);
    if (!open) {
      const nobody = { ideaId, count: 0, memberIds: [], writerIds: [] };
      open = { room: new PresenceRoom(), readers: new Set(), shown: nobody, shownAt: -Infinity, told: '' };
      this.rooms.set(ideaId, open);
    }
    return open;
  }

  private nextFrame(): void {
    this.frame += 1;
    const now = clock.ticks();
    for (const [ideaId, open] of this.rooms) {
      open.room.expire(now);
      this.tellNodes(ideaId, open, now);
      this.show(ideaId, open, now);
      if (open.room.isEmpty && open.readers.size === 0) this.rooms.delete(ideaId);
    }
  }

  /** At once when somebody came, went, or began or ended to write; else now and then. */
  private tellNodes(ideaId: string, { room, told }: OpenRoom, now: number): void {
    const people = room.own(now);
    const news = people.map(([memberId, , writing]) => `${memberId}${writing > 0 ? '+' : ''}`).join();
    const isRepeat = people.length > 0 && this.frame % REPEAT_EVERY_FRAMES === 0;
    if (news === told && !isRepeat) return;
    this.rooms.get(ideaId)!.told = news;
    this.sequence += 1;
    const word: Word = [
      this.sequence,
      ideaId,
      people.map(([id, here, writing]) => [id, Math.ceil(here), Math.ceil(writing)]),
    ];
    this.courier.send(KIND, JSON.stringify(word));
  }

  private show(ideaId: string, open: OpenRoom, now: number): void {
    const { memberIds, writerIds } = open.room.present(now);
    const isCrowd = memberIds.length >= presenceLimits.crowd;
    if (isCrowd && now - open.shownAt < presenceLimits.crowdFrameMs) return;
    const state: PresenceState = {
      ideaId,
      count: memberIds.length,
      memberIds: memberIds.slice(0, presenceLimits.faces),
      writerIds: writerIds.slice(0, presenceLimits.writers),
    };
    if (JSON.stringify(state) === JSON.stringify(open.shown)) return;
    open.shown = state;
    open.shownAt = now;
    for (const hear of open.readers) hear(state);
  }

  private hear(word: string, from: string): void {
    const [sequence, ideaId, people] = JSON.parse(word) as Word;
    // Whoever comes to look later is told again soon.
    if (people.length === 0 && !this.rooms.has(ideaId)) return;
    this.enter(ideaId).room.hear(from, sequence, people, clock.ticks());
  }
}
