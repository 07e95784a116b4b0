import { looked, met, strangers, tookBack, voted, type Acquaintance, type Look } from './acquaintance.ts';
import type { GuaranteedHour } from './base-rate.ts';
import { IdeaTally } from './idea-tally.ts';
import type { Cause } from './revealing.ts';

interface About {
  /** Grows within each idea; what was heard before is not heard again. */
  readonly seq: number;
  readonly idea: string;
}

/** What happened, with everything that was frozen when it was received. */
export type RankingEvent =
  | (About & {
      readonly kind: 'look';
      readonly member: string;
      readonly look: Omit<Look, 'rate'>;
    })
  | (About & {
      readonly kind: 'met';
      readonly member: string;
      readonly cause: Exclude<Cause, 'rising' | 'needs eyes' | 'vote' | 'decision'>;
    })
  | (About & {
      readonly kind: 'vote';
      readonly member: string;
      readonly department: string | null;
    })
  | (About & { readonly kind: 'vote taken back'; readonly member: string })
  /** Reveals the idea to everybody: blind looks and ranking first votes end. */
  | (About & { readonly kind: 'decided' });

interface Known extends Acquaintance {
  readonly seq: number;
}

/** An idea as the log tells it. */
export interface IdeaHistory {
  readonly tally: IdeaTally;
  readonly members: ReadonlyMap<string, Acquaintance>;
}

interface Growing extends IdeaHistory {
  readonly members: Map<string, Known>;
  decidedSeq: number;
}

/**
 * The state that a log of events gives. Events of different members or ideas are independent: they may come in any
 * order (but for a decision and what it reveals), and each may come again; the state is the same to the last digit.
 */
export class RankingLog {
  readonly #ideas = new Map<string, Growing>();
  readonly #hours = new Map<number, { hour: number; looks: number; votes: number }>();
  readonly #rateOf: (hour: number) => number;

  /** @param rateOf the table of frozen base rates: hour -> billionths of a vote per look. */
  constructor(rateOf: (hour: number) => number) {
    this.#rateOf = rateOf;
  }

  get ideas(): ReadonlyMap<string, IdeaHistory> {
    return this.#ideas;
  }

  /** What the base rates of later hours are computed from. */
  get guaranteedHours(): Iterable<GuaranteedHour> {
    return this.#hours.values();
  }

  hear(event: RankingEvent): void {
    const idea = this.#idea(event.idea);
    if (event.kind === 'decided') {
      idea.decidedSeq = Math.min(idea.decidedSeq, event.seq);
      return;
    }
    const { seq, member } = event;
    const before = idea.members.get(member) ?? { ...strangers, seq: -1 };
    if (seq <= before.seq) return;
    const after = this.#after(seq > idea.decidedSeq ? met(before, 'decision') : before, event);
    idea.members.set(member, { ...after, seq });
    this.#count(idea.tally, before, after);
  }

  #after(known: Acquaintance, event: Exclude<RankingEvent, { kind: 'decided' }>): Acquaintance {
    switch (event.kind) {
      case 'look':
        return looked(known, { ...event.look, rate: this.#rateOf(event.look.hour) });
      case 'met':
        return met(known, event.cause);
      case 'vote':
        return voted(known, event.department);
      case 'vote taken back':
        return tookBack(known);
    }
  }

  /** Carries the difference between two states of a pair into the sums. */
  #count(tally: IdeaTally, before: Acquaintance, { look, vote }: Acquaintance): void {
    if (look && !before.look) {
      tally.look(look);
      if (look.isGuaranteed) this.#hour(look.hour).looks++;
    }
    const turn = Number(vote?.stands ?? false) - Number(before.vote?.stands ?? false);
    if (!vote || (turn !== 1 && turn !== -1)) return;
    if (!vote.ranks || !look) return tally.linkVote(vote.department, turn);
    tally.rankingVote(look, turn);
    if (look.isGuaranteed) this.#hour(look.hour).votes += turn;
  }

  #idea(id: string): Growing {
    let idea = this.#ideas.get(id);
    if (!idea)
      this.#ideas.set(id, (idea = { tally: new IdeaTally(), members: new Map(), decidedSeq: Infinity }));
    return idea;
  }

  #hour(hour: number): { looks: number; votes: number } {
    let sums = this.#hours.get(hour);
    if (!sums) this.#hours.set(hour, (sums = { hour, looks: 0, votes: 0 }));
    return sums;
  }
}
