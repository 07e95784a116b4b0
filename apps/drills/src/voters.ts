import { randomUUID } from 'node:crypto';
import type { Member } from './member.ts';
import { Shift } from './shift.ts';
import { pause } from './waiting.ts';

const RETRY_MS = 25;

/** Members who give and take back their vote on one idea, again and again, each act until it is acknowledged. */
export class Voters {
  readonly shift = new Shift();
  acknowledged = 0;
  inFlight = 0;
  triedAgain = 0;
  private readonly work: Promise<unknown>;
  private readonly stands = new Map<Member, boolean>();
  private readonly address: () => string;
  private readonly ideaId: string;

  constructor(members: readonly Member[], ideaId: string, address: () => string) {
    this.address = address;
    this.ideaId = ideaId;
    this.work = Promise.all(members.map((member) => this.voteOnAndOn(member)));
    this.work.catch(() => undefined);
  }

  /** Votes that must stand, by what was acknowledged last to each. */
  get standing(): number {
    return [...this.stands.values()].filter(Boolean).length;
  }

  /** Begins nothing new; resolves when everything begun is acknowledged. Throws NotInTime. */
  end(): Promise<void> {
    return this.shift.end('all votes are acknowledged', this.work);
  }

  private async voteOnAndOn(member: Member): Promise<void> {
    for (let stands = true; this.shift.goesOn; stands = !stands) {
      const input = { idempotencyKey: randomUUID(), ideaId: this.ideaId };
      for (let tries = 1; !(await this.send(member, stands ? 'vote' : 'takeVoteBack', input)); tries += 1) {
        if (tries === 1) this.triedAgain += 1;
        await pause(RETRY_MS);
      }
      this.acknowledged += 1;
      this.stands.set(member, stands);
    }
  }

  private async send(
    member: Member,
    field: 'vote' | 'takeVoteBack',
    input: { idempotencyKey: string; ideaId: string },
  ): Promise<boolean> {
    await this.shift.isOn;
    this.inFlight += 1;
    try {
      await member.vote(this.address(), field, input);
      return true;
    } catch {
      return false;
    } finally {
      this.inFlight -= 1;
    }
  }
}
