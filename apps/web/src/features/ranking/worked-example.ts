import { interval, inBillionths, inVotes, ratio, weigh, type Tally } from '@upwell/ranking';

/** Votes per look that the example takes as usual. */
export const USUAL_RATE = 0.1;

/** One department that saw the idea of the example; `isOwn` for the author's. */
export interface Department {
  readonly name: 'outpatients' | 'pharmacy' | 'workshops' | 'kitchen' | 'surgery';
  readonly looks: number;
  readonly votes: number;
  readonly isOwn: boolean;
}

/** Chosen so that each rule shows: a department that is capped, and the author's own. */
export const departments: readonly Department[] = [
  { name: 'outpatients', looks: 52, votes: 14, isOwn: false },
  { name: 'pharmacy', looks: 31, votes: 6, isOwn: false },
  { name: 'workshops', looks: 24, votes: 3, isOwn: false },
  { name: 'kitchen', looks: 18, votes: 9, isOwn: false },
  { name: 'surgery', looks: 40, votes: 30, isOwn: true },
];

const tallyOf = ({ looks, votes }: Department): Tally => ({
  looks,
  votes,
  expected: looks * inBillionths(USUAL_RATE),
});

/** What an average idea gets from as many viewers, and what counts of the votes: computed by the library. */
export function countedOf(department: Department): { expected: number; counted: number } {
  const { votes, expected } = weigh([tallyOf(department)]);
  return { expected: inVotes(expected), counted: department.isOwn ? 0 : inVotes(votes) };
}

/** The whole example: how many times the usual support, and between what. */
export function exampleSupport() {
  const outside = departments.filter(({ isOwn }) => !isOwn);
  const weighed = weigh(outside.map(tallyOf));
  return {
    looks: outside.reduce((sum, { looks }) => sum + looks, 0),
    expected: inVotes(weighed.expected),
    counted: inVotes(weighed.votes),
    support: ratio(weighed),
    ...interval(weighed),
  };
}
