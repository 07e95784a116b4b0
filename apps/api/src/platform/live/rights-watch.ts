import { Logger } from '@nestjs/common';
import type { Bell } from '../log/bell.ts';
import { sessionTopic, type ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Rights that change without a bell are felt after this and the time of one statement: 2 s are promised. */
const LOOK_MS = 1_500;
/** Bells of one moment are heard together. */
const GATHER_MS = 20;

/** What happens to the viewer of a session: other rights, or none any more. */
export type OnChange = (sessionId: string, viewer: Viewer | null) => void;

/** Knows the viewer behind each session that has sockets on this node, and tells when that changes: at a bell, and by looking. */
export class RightsWatch {
  private readonly logger = new Logger('Live');
  private readonly watched = new Map<string, { viewer: string; stopListening: () => void }>();
  private readonly rung = new Set<string>();
  private gathering: NodeJS.Timeout | null = null;
  private look: NodeJS.Timeout | null = null;

  constructor(
    private readonly viewers: ViewerSource,
    private readonly bell: Bell,
    private readonly onChange: OnChange,
  ) {}

  start(): void {
    this.look = setInterval(() => void this.lookAt([...this.watched.keys()]), LOOK_MS);
    this.look.unref();
  }

  stop(): void {
    if (this.look) clearInterval(this.look);
    if (this.gathering) clearTimeout(this.gathering);
    for (const sessionId of [...this.watched.keys()]) this.forget(sessionId);
  }

  watch(viewer: Viewer): void {
    const { sessionId } = viewer;
    const watched = this.watched.get(sessionId);
    if (watched) {
      // Two sockets of one session that were admitted with different rights: the next look settles it.
      if (watched.viewer !== JSON.stringify(viewer)) watched.viewer = '';
      return;
    }
    const stopListening = this.bell.listen(sessionTopic(sessionId), () => {
      this.rung.add(sessionId);
      this.gathering ??= setTimeout(() => void this.lookAtRung(), GATHER_MS);
    });
    this.watched.set(sessionId, { viewer: JSON.stringify(viewer), stopListening });
  }

  forget(sessionId: string): void {
    this.watched.get(sessionId)?.stopListening();
    this.watched.delete(sessionId);
  }

  private async lookAtRung(): Promise<void> {
    this.gathering = null;
    const sessions = [...this.rung];
    this.rung.clear();
    await this.lookAt(sessions);
  }

  private async lookAt(sessions: string[]): Promise<void> {
    if (sessions.length === 0) return;
    try {
      const viewers = await this.viewers.viewersOf(sessions);
      for (const sessionId of sessions) this.compare(sessionId, viewers.get(sessionId) ?? null);
    } catch (error) {
      this.logger.warn(`Cannot check the rights of sockets: ${(error as Error).message}`);
    }
  }

  private compare(sessionId: string, viewer: Viewer | null): void {
    const watched = this.watched.get(sessionId);
    const present = JSON.stringify(viewer);
    if (!watched || watched.viewer === present) return;
    watched.viewer = present;
    this.onChange(sessionId, viewer);
  }
}
