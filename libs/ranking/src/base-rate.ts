import { fair, type Parameters } from './parameters.ts';
import { inBillionths } from './votes.ts';

/** What the guaranteed slots of Rising gave in one hour since 1970: there the place says nothing about the idea. */
export interface GuaranteedHour {
  readonly hour: number;
  readonly looks: number;
  /** Votes of those looks that stand and rank, whenever they were given. */
  readonly votes: number;
}

export function hourOf(at: Date): number {
  return Math.floor(at.getTime() / 3_600_000);
}

/**
 * r0(t): what an average idea gets from one look, after Stoddard 2015 (votes per exposure recover quality). Votes per
 * look over an exponential window, so that it follows seasons and habits, with a prior for the first weeks.
 *
 * The rate of an hour is frozen when the hour begins, out of the hours before it, and kept in a table: what a look
 * expects never changes afterwards. A vote counts with the weight of its look.
 */
export class BaseRate {
  #hour: number;
  #looks = 0;
  #votes = 0;
  readonly #parameters: Parameters;

  /** @param hour the first hour that is asked about or added to. */
  constructor(hour: number, parameters = fair) {
    this.#hour = hour;
    this.#parameters = parameters;
  }

  /**
   * Adds looks and votes of an hour's looks; negative votes take back exactly what was added for the same hour.
   * @throws RangeError for an hour later than the latest one asked for: it would be counted before its time.
   */
  add({ hour, looks, votes }: GuaranteedHour): void {
    if (hour > this.#hour) throw new RangeError(`Hour ${hour} has not begun; it is ${this.#hour}.`);
    const weight = this.#decay(this.#hour - hour);
    this.#looks += looks * weight;
    this.#votes += votes * weight;
  }

  /**
   * The rate for looks received in this hour; call it before adding anything of the hour.
   * @returns whole billionths of a vote per look.
   * @throws RangeError for an hour before one already asked for: its rate stands in the table.
   */
  freeze(hour: number): number {
    if (hour < this.#hour) throw new RangeError(`The rate of hour ${hour} was frozen before.`);
    const weight = this.#decay(hour - this.#hour);
    this.#looks *= weight;
    this.#votes *= weight;
    this.#hour = hour;
    const { ratePriorVotes, ratePriorLooks } = this.#parameters;
    return inBillionths((this.#votes + ratePriorVotes) / (this.#looks + ratePriorLooks));
  }

  #decay(hours: number): number {
    return 2 ** (-hours / this.#parameters.rateHalfLife);
  }
}

/** The rate of one hour out of all hours before it: what `BaseRate` says step by step, to verify a table with. */
export function rateOf(hour: number, hours: Iterable<GuaranteedHour>, parameters = fair): number {
  let { ratePriorVotes: votes, ratePriorLooks: looks } = parameters;
  for (const past of hours) {
    if (past.hour >= hour) continue;
    const weight = 2 ** ((past.hour - hour) / parameters.rateHalfLife);
    looks += past.looks * weight;
    votes += past.votes * weight;
  }
  return inBillionths(votes / looks);
}
