import type { LiveSocket } from './live-socket.ts';
import { closeCodes } from './close-codes.ts';
import { socketLimits } from './socket-limits.ts';

/** All sockets of this node, by session and by member. One round looks after all of them, so none needs timers. */
export class LiveSockets {
  private readonly bySession = new Map<string, Set<LiveSocket>>();
  private readonly byMember = new Map<string, number>();

  ofSession(sessionId: string): readonly LiveSocket[] {
    return [...(this.bySession.get(sessionId) ?? [])];
  }

  all(): LiveSocket[] {
    return [...this.bySession.values()].flatMap((sockets) => [...sockets]);
  }

  countOf(memberId: string): number {
    return this.byMember.get(memberId) ?? 0;
  }

  add(socket: LiveSocket): void {
    const { sessionId, memberId } = socket.viewer;
    const ofSession = this.bySession.get(sessionId);
    if (ofSession) ofSession.add(socket);
    else this.bySession.set(sessionId, new Set([socket]));
    this.byMember.set(memberId, this.countOf(memberId) + 1);
  }

  delete(socket: LiveSocket): void {
    const { sessionId, memberId } = socket.viewer;
    const ofSession = this.bySession.get(sessionId);
    if (!ofSession?.delete(socket)) return;
    if (ofSession.size === 0) this.bySession.delete(sessionId);
    const left = this.countOf(memberId) - 1;
    if (left > 0) this.byMember.set(memberId, left);
    else this.byMember.delete(memberId);
  }

  /** Closes those that never said hello, asks the silent ones, and cuts those that do not answer. */
  lookAfter(now: number): void {
    for (const sockets of this.bySession.values()) for (const socket of sockets) check(socket, now);
  }
}

function check(socket: LiveSocket, now: number): void {
  const silence = now - socket.heardAt;
  if (socket.closingSince !== null) {
    if (now - socket.closingSince > socketLimits.closingMs) socket.cut();
  } else if (!socket.isInitiated && silence > socketLimits.initMs)
    socket.close(closeCodes.initTimeout, 'Connection initialisation timeout');
  else if (silence > 2 * socketLimits.silentMs) socket.cut();
  else if (silence > socketLimits.silentMs) socket.askOnce();
}
