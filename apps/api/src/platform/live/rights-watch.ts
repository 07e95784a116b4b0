import { Logger } from '@nestjs/common';
import type { Bell } from '../log/bell.ts';
import { sessionTopic, type ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Rights that change without a bell are felt after this and the time of one statement: 2 s are promised. */
const LOOK_MS = 1_500;
/** Of so many sessions a digest is read first: thousands are looked at all the time, and hardly one changes. */
const MANY = 300;
/** Bells of one moment are heard together. */
const GATHER_MS = 20;

/** What happens to the viewer of a session: other rights, or none any more. */
export type OnChange = (sessionId: string, viewer: Viewer | null) => void;

/** Knows the viewer behind each session that has sockets on this node, and tells when that changes: at a bell, and by looking. */
export class RightsWatch {
  private readonly logger = new Logger('Live');
  private readonly watched = new Map<string, { viewer: string; stopListening: () => void }>();
  private readonly rung = new Set<string>();
  /** As of the last look, by the last character of the session's id. */
  private digests = new Map<string, string>();
  /** Watched since the last look: they may have ended in the moment before. */
  private unseen = new Set<string>();
  private isLooking = false;
  private gathering: NodeJS.Timeout | null = null;
  private look: NodeJS.Timeout | null = null;

  constructor(
    private readonly viewers: ViewerSource,
    private readonly bell: Bell,
    private readonly onChange: OnChange,
  ) {}

  start(): void {
    this.look = setInterval(() => void this.lookAtAll(), LOOK_MS);
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
    this.unseen.add(sessionId);
    this.watched.set(sessionId, { viewer: JSON.stringify(viewer), stopListening });
  }

  forget(sessionId: string): void {
    this.watched.get(sessionId)?.stopListening();
    this.watched.delete(sessionId);
  }

  private async lookAtAll(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const sessions = [...this.watched.keys()];
      await this.lookAt(await this.changedAmong(sessions));
    } catch (error) {
      this.cannotLook(error);
    } finally {
      this.isLooking = false;
    }
  }

  /** Those that may have changed: all when they are few, else those that share a digest with one that changed, came or went. */
  private async changedAmong(sessions: string[]): Promise<string[]> {
    const before = this.digests;
    const { unseen } = this;
    this.unseen = new Set();
    if (sessions.length < MANY) return sessions;
    this.digests = await this.viewers.digestsOf(sessions);
    return sessions.filter((id) => unseen.has(id) || this.digests.get(id.at(-1)!) !== before.get(id.at(-1)!));
  }

  private async lookAtRung(): Promise<void> {
    this.gathering = null;
    const sessions = [...this.rung];
    this.rung.clear();
    await this.lookAt(sessions).catch((error: unknown) => this.cannotLook(error));
  }

  private async lookAt(sessions: string[]): Promise<void> {
    if (sessions.length === 0) return;
    const viewers = await this.viewers.viewersOf(sessions);
    for (const sessionId of sessions) this.compare(sessionId, viewers.get(sessionId) ?? null);
  }

  /** The next look looks at all of them. */
  private cannotLook(error: unknown): void {
    this.digests = new Map();
    this.logger.warn(`Cannot check the rights of sockets: ${(error as Error).message}`);
  }

  private compare(sessionId: string, viewer: Viewer | null): void {
    const watched = this.watched.get(sessionId);
    const present = JSON.stringify(viewer);
    if (!watched || watched.viewer === present) return;
    watched.viewer = present;
    this.onChange(sessionId, viewer);
  }
}
