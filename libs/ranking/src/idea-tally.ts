import type { Tally } from './support.ts';

/** What is kept of a look, frozen when it was received; a vote keeps the same of its look. */
export interface LookFacts {
  /** The viewer's department then; null for a member without one, who is outside every department. */
  readonly department: string | null;
  readonly level: number | null;
  /** Null for a look from an authors' department: shown in no number that ranks. */
  readonly wave: number | null;
  /** r0 of the hour in which it was received, in billionths of a vote. */
  readonly rate: number;
}

type Sum = { -readonly [K in keyof Tally]: Tally[K] };

const nothing = (): Sum => ({ looks: 0, expected: 0, votes: 0 });

/** All sums of one idea that its rank is computed from. Whole numbers only, so any order of adding gives the same. */
export class IdeaTally {
  /** Outside the authors' departments. */
  readonly departments = new Map<string | null, Tally>();
  readonly levels = new Map<number, Tally>();
  readonly waves: Tally[] = [];
  /** Looks from outside the authors' departments: what quota and waves count. */
  looks = 0;
  /** All standing votes, those that do not rank too. */
  votes = 0;
  /** Standing votes that rank for nothing, by department: link votes, and whatever else `revealing.ts` bars. */
  readonly linkVotes = new Map<string | null, number>();

  look(facts: LookFacts): void {
    this.folded({ ...facts, looks: 1, expected: facts.rate });
  }

  /** Looks of the same department, level and wave that were folded together. */
  folded(
    facts: Omit<LookFacts, 'rate'> & {
      readonly looks: number;
      readonly expected: number;
    },
  ): void {
    if (facts.wave === null) return;
    this.looks += facts.looks;
    this.#add(facts, 'looks', facts.looks);
    this.#add(facts, 'expected', facts.expected);
  }

  /** @param turn 1 for a vote, -1 for one taken back. */
  rankingVote(facts: LookFacts, turn: 1 | -1): void {
    this.votes += turn;
    this.#add(facts, 'votes', turn);
  }

  linkVote(department: string | null, turn: 1 | -1): void {
    this.votes += turn;
    const votes = (this.linkVotes.get(department) ?? 0) + turn;
    if (votes === 0) this.linkVotes.delete(department);
    else this.linkVotes.set(department, votes);
  }

  #add({ department, level, wave }: Omit<LookFacts, 'rate'>, what: keyof Sum, amount: number): void {
    if (wave === null) return;
    while (this.waves.length <= wave) this.waves.push(nothing());
    (this.waves[wave] as Sum)[what] += amount;
    within(this.departments, department)[what] += amount;
    if (level !== null) within(this.levels, level)[what] += amount;
  }
}

function within<Key>(tallies: Map<Key, Tally>, key: Key): Sum {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = nothing()));
  return tally as Sum;
}
