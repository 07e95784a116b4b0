import { randomUUID } from 'node:crypto';
import { type Member, Refused } from './member.ts';
import { Shift } from './shift.ts';
import { pause } from './waiting.ts';

/** One comment that somebody means to write. */
export interface Intent {
  /** Unique; what the comment says. */
  text: string;
  ideaId: string;
  by: Member;
  /** The key of the last try. */
  key: string;
  tries: number;
  /** Its id, once the API has acknowledged it. */
  acknowledged: string | null;
  /** When, by `performance.now()`. */
  acknowledgedAt: number;
}

export interface WritersWish {
  members: readonly Member[];
  /** How many write at once. */
  count: number;
  ideaIds: readonly string[];
  /** Where the next try goes. */
  address: () => string;
  /** The same key for every try of an intent, unless a control wants it wrong. */
  keyFor?: (intent: Intent) => string;
  /** How long one try waits for its answer. */
  patienceMs?: number;
  /** What a comment says, by its unique mark; the mark itself unless said. */
  textOf?: (mark: string) => string;
  /** Pause after each acknowledged comment. */
  restMs?: number;
}

const RETRY_MS = 25;

/** People who write comments until they are told to stop, each sending a comment again until it is acknowledged. */
export class CommentWriters {
  readonly shift = new Shift();
  readonly intents: Intent[] = [];
  /** How often each code was the answer to a try. */
  readonly refusals = new Map<string, number>();
  /** Tries that wait for their answer at this moment. */
  inFlight = 0;
  private readonly wish: WritersWish;
  private readonly work: Promise<unknown>;

  constructor(wish: WritersWish) {
    this.wish = wish;
    this.work = Promise.all(Array.from({ length: wish.count }, (_, n) => this.write(n)));
    this.work.catch(() => undefined);
  }

  get acknowledged(): Intent[] {
    return this.intents.filter((intent) => intent.acknowledged !== null);
  }

  /** Comments that needed more than one try: proof that a fault hit a write. */
  get triedAgain(): number {
    return this.intents.filter(({ tries }) => tries > 1).length;
  }

  /** Begins nothing new; resolves when everything begun is acknowledged. Throws NotInTime. */
  end(): Promise<void> {
    return this.shift.end('all comments are acknowledged', this.work);
  }

  private async write(n: number): Promise<void> {
    const { members, ideaIds, restMs = 0, textOf = (mark) => mark } = this.wish;
    for (let turn = n; this.shift.goesOn; turn += 1) {
      const intent: Intent = {
        text: textOf(randomUUID()),
        ideaId: ideaIds[turn % ideaIds.length]!,
        by: members[n % members.length]!,
        key: '',
        tries: 0,
        acknowledged: null,
        acknowledgedAt: 0,
      };
      this.intents.push(intent);
      while (!(await this.send(intent))) await pause(RETRY_MS);
      if (restMs > 0) await pause(restMs);
    }
  }

  private async send(intent: Intent): Promise<boolean> {
    await this.shift.isOn;
    const { address, keyFor, patienceMs } = this.wish;
    intent.tries += 1;
    intent.key = keyFor?.(intent) ?? `drill-${intent.text.slice(0, 36)}`;
    this.inFlight += 1;
    try {
      const input = { idempotencyKey: intent.key, ideaId: intent.ideaId, bodyMarkdown: intent.text };
      intent.acknowledged = await intent.by.postComment(address(), input, patienceMs);
      intent.acknowledgedAt = performance.now();
      return true;
    } catch (error) {
      if (error instanceof Refused) this.refusals.set(error.code, (this.refusals.get(error.code) ?? 0) + 1);
      return false;
    } finally {
      this.inFlight -= 1;
    }
  }
}
