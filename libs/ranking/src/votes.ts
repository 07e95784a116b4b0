/**
 * Expected votes are counted in whole billionths of a vote. Sums of whole numbers are the same in any order and can be
 * taken back exactly, which sums of fractions are not; 2^53 billionths are 9 million votes.
 */
export const ONE_VOTE = 1_000_000_000;

const { round } = Math;

export function inBillionths(votes: number): number {
  return round(votes * ONE_VOTE);
}

export function inVotes(billionths: number): number {
  return billionths / ONE_VOTE;
}
