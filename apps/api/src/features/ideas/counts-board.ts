import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bell } from '../../platform/log/bell.ts';
import { IdeaCounts, type CountsState } from './idea-counts.ts';
import { countsTopic } from './ideas.topics.ts';

/** Frames an idea sends at most: five a second. */
const FRAME_MS = 200;
/** A lost bell makes a count this late at most. */
const LOOK_EVERY_FRAMES = 5;

interface Watched {
  state: CountsState | null;
  dirty: boolean;
  readers: Set<(state: CountsState) => void>;
  stopListening: () => void;
}

/** The counts that somebody on this node looks at: read once for all readers, however many votes arrive between two frames. */
@Injectable()
export class CountsBoard implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('CountsBoard');
  private readonly watched = new Map<string, Watched>();
  private timer: NodeJS.Timeout | null = null;
  private frame = 0;
  private reading = false;

  constructor(
    private readonly counts: IdeaCounts,
    private readonly bell: Bell,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.nextFrame(), FRAME_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Calls back with the present state as soon as it is read, then with each newer one. Returns the way to stop. */
  watch(ideaId: string, hear: (state: CountsState) => void): () => void {
    let watched = this.watched.get(ideaId);
    if (!watched) {
      const created: Watched = { state: null, dirty: true, readers: new Set(), stopListening: () => {} };
      created.stopListening = this.bell.listen(countsTopic(ideaId), () => (created.dirty = true));
      this.watched.set(ideaId, (watched = created));
    }
    watched.readers.add(hear);
    if (watched.state) hear(watched.state);
    return () => this.leave(ideaId, hear);
  }

  private leave(ideaId: string, hear: (state: CountsState) => void): void {
    const watched = this.watched.get(ideaId);
    if (!watched) return;
    watched.readers.delete(hear);
    if (watched.readers.size > 0) return;
    watched.stopListening();
    this.watched.delete(ideaId);
  }

  private async nextFrame(): Promise<void> {
    this.frame += 1;
    const lookAtAll = this.frame % LOOK_EVERY_FRAMES === 0;
    const ids = [...this.watched].filter(([, { dirty }]) => dirty || lookAtAll).map(([id]) => id);
    if (ids.length === 0 || this.reading) return;
    this.reading = true;
    for (const id of ids) this.watched.get(id)!.dirty = false;
    try {
      for (const state of await this.counts.states(ids)) this.show(state);
    } catch (error) {
      for (const id of ids) this.markDirty(id);
      this.logger.warn(`Cannot read counts: ${(error as Error).message}`);
    } finally {
      this.reading = false;
    }
  }

  private markDirty(ideaId: string): void {
    const watched = this.watched.get(ideaId);
    if (watched) watched.dirty = true;
  }

  private show(state: CountsState): void {
    const watched = this.watched.get(state.ideaId);
    if (!watched || (watched.state && watched.state.version >= state.version)) return;
    watched.state = state;
    for (const hear of watched.readers) hear(state);
  }
}
