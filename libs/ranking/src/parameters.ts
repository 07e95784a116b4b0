/** What the formula can be set to. Every function that uses one takes these, and `fair` when nothing else is said. */
export interface Parameters {
  /** m: votes of an average idea that every idea starts with, so that two lucky votes make no winner. Votes. */
  readonly priorVotes: number;
  /** One department adds at most `capFactor` x its expected votes + `capAllowance`. */
  readonly capFactor: number;
  /** Votes. */
  readonly capAllowance: number;
  /** Looks from outside the authors' departments that every idea is given before merit alone decides. */
  readonly quota: number;
  /** Guaranteed places that no idea below its quota needs are passed on up to this many quotas: decision 36. */
  readonly spareFactor: number;
  /** Share of the guaranteed looks that the quota may spend: the rest is reserve for ideas nobody else is left to see. */
  readonly quotaReserve: number;
  /** The hold counts once its own expected votes reach this. Votes. */
  readonly holdFrom: number;
  /** The list asks that support holds without the department that lifts an idea most: decision 38. */
  readonly asksForBreadth: boolean;
  /** An idea is listed for the CIO when it is as old as this. Days. */
  readonly listedFromDays: number;
  /** Half-width of the interval in standard errors: 1.28 covers 80 %. */
  readonly intervalWidth: number;
  /** Half-life of the window in which the base rate is measured. Hours. */
  readonly rateHalfLife: number;
  /** The base rate before anybody voted: `ratePriorVotes` per `ratePriorLooks`. */
  readonly ratePriorVotes: number;
  readonly ratePriorLooks: number;
  /** How many ideas a page of Rising holds. */
  readonly pageSize: number;
  /** Places of that page, counted from 1, that are kept for ideas below their quota. */
  readonly guaranteedSlots: readonly number[];
  /** No number is told about fewer people than this. */
  readonly privacyFloor: number;
}

/** The formula as the product runs it. */
export const fair: Parameters = {
  priorVotes: 4,
  capFactor: 3,
  capAllowance: 1,
  quota: 25,
  spareFactor: 2,
  quotaReserve: 0.8,
  holdFrom: 10,
  asksForBreadth: true,
  listedFromDays: 3,
  intervalWidth: 1.28,
  rateHalfLife: 14 * 24,
  ratePriorVotes: 1,
  ratePriorLooks: 10,
  pageSize: 20,
  guaranteedSlots: [1, 3, 6, 10, 15],
  privacyFloor: 5,
};

/** With fewer departments, leaving one out leaves too few people to judge by. */
const DEPARTMENTS_FOR_BREADTH = 6;

/** The formula for an organisation of so many departments, the authors' included. */
export function parametersFor(departments: number): Parameters {
  return departments < DEPARTMENTS_FOR_BREADTH ? { ...fair, asksForBreadth: false } : fair;
}

/** Between which values a parameter changes nothing that matters, as the simulation found; `docs/ranking.md` says the same. */
export interface Plateau {
  readonly parameter: 'priorVotes' | 'quota' | 'refresh';
  /** In the unit of the parameter; the refresh in minutes. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export const plateaus: readonly Plateau[] = [
  { parameter: 'priorVotes', value: fair.priorVotes, from: 1, to: 16 },
  { parameter: 'quota', value: fair.quota, from: 25, to: 50 },
  { parameter: 'refresh', value: 1, from: 1, to: 24 * 60 },
];
