import { chanceOf, normalOf } from '../dice.ts';
import type { Ideas } from './ideas.ts';
import type { Organisation } from './organisation.ts';

const { exp, log, min } = Math;

const LEAKS_AT_HOME = 0.5;
const LEAKS_ELSEWHERE = 0.05;

/** What somebody sees beside the idea itself. */
export interface Sight {
  readonly isAuthorKnown: boolean;
  /** Votes shown, or null when counts are hidden. */
  readonly count: number | null;
}

/** How people vote: log-odds out of quality, relevance, taste, leniency, and the biases that field studies measured. */
export class Voter {
  readonly #organisation: Organisation;
  readonly #ideas: Ideas;

  constructor(organisation: Organisation, ideas: Ideas) {
    this.#organisation = organisation;
    this.#ideas = ideas;
  }

  /** The chance that this member, reading this idea, votes for it. */
  chance(viewer: number, idea: number, { isAuthorKnown, count }: Sight): number {
    const { world, department, leniency, seed } = this.#organisation;
    const { quality, relevance } = this.#ideas;
    const relevant = relevance[idea * world.departments + department[viewer]!]!;
    const taste = normalOf(chanceOf(seed ^ 0x7a57e, viewer, idea), chanceOf(seed ^ 0x7a57f, viewer, idea));
    let odds = -3 + 0.9 * (0.7 + 0.5 * relevant) * quality[idea]! + 0.9 * relevant;
    odds += 0.8 * taste + leniency[viewer]!;
    if (isAuthorKnown) odds += world.bias * this.#pull(viewer, this.#ideas.author[idea]!);
    if (count !== null) odds += world.bias * 0.3 * min(log(1 + count), 2.5);
    return 1 / (1 + exp(-odds));
  }

  /** Whether a hidden name has come through to this member: the same whenever it is asked. */
  hasHeard(viewer: number, idea: number): boolean {
    const { department, seed } = this.#organisation;
    const isHome = department[viewer] === department[this.#ideas.author[idea]!];
    return chanceOf(seed ^ 0x1eaf, viewer, idea) < (isHome ? LEAKS_AT_HOME : LEAKS_ELSEWHERE);
  }

  #pull(viewer: number, author: number): number {
    const { department, level, boss } = this.#organisation;
    return (
      (department[viewer] === department[author] ? 0.65 : 0) +
      0.25 * level[author]! +
      (boss[viewer] === author ? 0.8 : 0) +
      (level[viewer] === level[author] ? 0.2 : 0)
    );
  }
}
