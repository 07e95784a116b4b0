import { presenceLimits } from './presence.rules.ts';

/** Somebody in a room as another node tells it: how long they still count as here, and as writing, in milliseconds. */
export type ToldPerson = [memberId: string, hereMs: number, writingMs: number];

interface Visit {
  here: number;
  writing: number;
}

/** Who is at one idea. A person may be here several times: in two tabs, or told by two nodes. Times are milliseconds of one clock. */
export class PresenceRoom {
  /** By member, then by visit; in the order in which they came. */
  private readonly people = new Map<string, Map<string, Visit>>();
  private readonly heardOf = new Map<string, number>();

  /** Somebody on this node says that they are here. False when the room is full. */
  stay(memberId: string, visit: string, isWriting: boolean, now: number): boolean {
    if (!this.people.has(memberId) && this.people.size >= presenceLimits.people) return false;
    const { goneAfterMs, writingForMs } = presenceLimits;
    const visits = this.visitsOf(memberId);
    visits.delete(own(visit));
    visits.set(own(visit), { here: now + goneAfterMs, writing: isWriting ? now + writingForMs : 0 });
    const [oldest] = visits.keys();
    if (visits.size > presenceLimits.visits) visits.delete(oldest!);
    return true;
  }

  /** They left on this node. */
  leave(memberId: string, visit: string): void {
    this.people.get(memberId)?.delete(own(visit));
    if (this.people.get(memberId)?.size === 0) this.people.delete(memberId);
  }

  /** Another node tells who is here by it; what it told before is forgotten. A word that was overtaken says nothing. */
  hear(node: string, sequence: number, told: ToldPerson[], now: number): void {
    if (sequence <= (this.heardOf.get(node) ?? -1)) return;
    this.heardOf.set(node, sequence);
    const { goneAfterMs, writingForMs, people } = presenceLimits;
    const names = new Set(told.map(([memberId]) => memberId));
    for (const [memberId, visits] of this.people)
      if (!names.has(memberId) && visits.delete(other(node)) && visits.size === 0)
        this.people.delete(memberId);
    for (const [memberId, hereMs, writingMs] of told.slice(0, people))
      this.visitsOf(memberId).set(other(node), {
        here: now + Math.min(hereMs, goneAfterMs),
        writing: now + Math.min(writingMs, writingForMs),
      });
  }

  /** Those who are here by this node, for the others. */
  own(now: number): ToldPerson[] {
    return [...this.people].flatMap(([memberId, visits]): ToldPerson[] => {
      const here = [...visits].filter(([visit]) => isOwn(visit)).map(([, times]) => times);
      if (here.length === 0) return [];
      const latest = (times: number[]) => Math.max(0, Math.max(...times) - now);
      return [[memberId, latest(here.map((one) => one.here)), latest(here.map((one) => one.writing))]];
    });
  }

  /** Lets go of those whose time is over. */
  expire(now: number): void {
    for (const [memberId, visits] of this.people) {
      for (const [visit, { here }] of visits) if (here <= now) visits.delete(visit);
      if (visits.size === 0) this.people.delete(memberId);
    }
  }

  /** Members in the order in which they came, and those of them who write. */
  present(now: number): { memberIds: string[]; writerIds: string[] } {
    const writerIds = [...this.people]
      .filter(([, visits]) => [...visits.values()].some(({ writing }) => writing > now))
      .map(([memberId]) => memberId);
    return { memberIds: [...this.people.keys()], writerIds };
  }

  get isEmpty(): boolean {
    return this.people.size === 0;
  }

  private visitsOf(memberId: string): Map<string, Visit> {
    const visits = this.people.get(memberId) ?? new Map<string, Visit>();
    this.people.set(memberId, visits);
    return visits;
  }
}

const own = (visit: string) => `own ${visit}`;
const other = (node: string) => `node ${node}`;
const isOwn = (visit: string) => visit.startsWith('own ');
