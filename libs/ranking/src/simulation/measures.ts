import { gini } from '../gini.ts';
import { excessCorrelation } from '../rank-correlation.ts';
import type { Outcome } from './run.ts';

/** What one life of an organisation says about its policy. Shares and correlations, no units. */
export interface Measures {
  /** Share of the truly best ideas on the list at the end. */
  readonly share: number;
  /** Mean quality of the list against that of the truly best. */
  readonly quality: number;
  /** How far scores follow the author's level, the time of posting, the size of the author's department. */
  readonly level: number;
  readonly time: number;
  readonly size: number;
  /** Listed ideas of front-line authors, and how many there would be on the true list. */
  readonly frontLine: number;
  readonly trueFrontLine: number;
  /** Share of ideas that 20 people of other departments saw within 7 days. */
  readonly firstLook: number;
  /** How unequally looks are shared. */
  readonly gini: number;
}

const LISTED_FROM_DAYS = 3;
const FIRST_LOOKS = 20;
const FIRST_LOOK_DAYS = 7;

export function measure(outcome: Outcome): Measures {
  const { ideas, organisation, records, scores } = outcome;
  const listed = listOf(outcome);
  const best = trulyBest(outcome);
  const levels = Array.from(ideas.author, (author) => organisation.level[author]!);
  const sizes = Array.from(ideas.author, (author) => {
    return organisation.members[organisation.department[author]!]!.length;
  });
  const follows = (property: ArrayLike<number>) => excessCorrelation(scores, property, ideas.quality);
  const old = olderThan(outcome, FIRST_LOOK_DAYS);
  const isFrontLine = (idea: number) => levels[idea] === 0;
  return {
    share: overlap(listed, best),
    quality:
      mean(listed.map((idea) => ideas.quality[idea]!)) / mean(best.map((idea) => ideas.quality[idea]!)),
    level: follows(levels),
    time: follows(ideas.postedAt),
    size: follows(sizes),
    frontLine: listed.filter(isFrontLine).length,
    trueFrontLine: best.filter(isFrontLine).length,
    firstLook: old.filter((idea) => records.outsideEarly[idea]! >= FIRST_LOOKS).length / old.length,
    gini: gini(records.looks) ?? 0,
  };
}

/** The list on the last evening. */
export function listOf({ evenings }: Outcome): readonly number[] {
  return evenings.at(-1)!.listed;
}

/** What a list by quality would show: on the last evening, or on that of another day. */
export function trulyBest(outcome: Outcome, day = outcome.organisation.world.days): number[] {
  const { quality } = outcome.ideas;
  return olderThan(outcome, LISTED_FROM_DAYS, day)
    .sort((one, other) => quality[other]! - quality[one]!)
    .slice(0, outcome.organisation.world.listed);
}

/** Share of one list that stands on the other too. */
export function overlap(one: readonly number[], other: readonly number[]): number {
  return one.filter((idea) => other.includes(idea)).length / other.length;
}

/** Days until the planted idea was listed for the first time, or null when it never was. */
export function daysToList({ ideas, evenings }: Outcome): number | null {
  const first = evenings.find(({ listed }) => listed.includes(ideas.planted));
  return first ? first.day - ideas.postedAt[ideas.planted]! : null;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function olderThan(
  { ideas, organisation }: Outcome,
  days: number,
  today = organisation.world.days,
): number[] {
  return Array.from(ideas.postedAt.keys()).filter((idea) => ideas.postedAt[idea]! <= today - days);
}
