import type { Ideas } from './ideas.ts';
import type { Organisation } from './organisation.ts';

const FIRST_LOOK_DAYS = 7;

/** What happened in a run, whatever the policy: who saw and judged what, and the counts of it. */
export class Records {
  /** viewer x ideas + idea -> 1. */
  readonly looked: Uint8Array;
  readonly decided: Uint8Array;
  readonly looks: Int32Array;
  readonly votes: Int32Array;
  /** Looks of other departments, all of them and those of the first week. */
  readonly outside: Int32Array;
  readonly outsideEarly: Int32Array;
  readonly #organisation: Organisation;
  readonly #ideas: Ideas;

  constructor(organisation: Organisation, ideas: Ideas) {
    const { count } = ideas;
    const pairs = organisation.world.people * count;
    this.looked = new Uint8Array(pairs);
    this.decided = new Uint8Array(pairs);
    this.looks = new Int32Array(count);
    this.votes = new Int32Array(count);
    this.outside = new Int32Array(count);
    this.outsideEarly = new Int32Array(count);
    this.#organisation = organisation;
    this.#ideas = ideas;
  }

  hasLooked(viewer: number, idea: number): boolean {
    return this.looked[viewer * this.#ideas.count + idea] === 1;
  }

  hasDecided(viewer: number, idea: number): boolean {
    return this.decided[viewer * this.#ideas.count + idea] === 1;
  }

  isOutside(viewer: number, idea: number): boolean {
    const { department } = this.#organisation;
    return department[viewer] !== department[this.#ideas.author[idea]!];
  }

  look(viewer: number, idea: number, day: number): void {
    this.looked[viewer * this.#ideas.count + idea] = 1;
    this.looks[idea]!++;
    if (!this.isOutside(viewer, idea)) return;
    this.outside[idea]!++;
    if (day < this.#ideas.postedAt[idea]! + FIRST_LOOK_DAYS) this.outsideEarly[idea]!++;
  }

  decide(viewer: number, idea: number, isVote: boolean): void {
    this.decided[viewer * this.#ideas.count + idea] = 1;
    if (isVote) this.votes[idea]!++;
  }
}
