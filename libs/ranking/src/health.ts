import { gini } from './gini.ts';
import { median } from './median.ts';
import { rankCorrelation } from './rank-correlation.ts';

/** One idea, as the weekly health of ranking looks at it. */
export interface IdeaHealth {
  readonly merit: number;
  /** The highest level among the authors, 0 for the front line; null when unknown. */
  readonly level: number | null;
  readonly ageDays: number;
  /** Members of the authors' largest department. */
  readonly departmentSize: number;
  /** Looks from outside the authors' departments: all, and those within 7 days of posting. */
  readonly looks: number;
  readonly looksOfFirstWeek: number;
  /** Other departments with a vote that ranks. */
  readonly departmentsReached: number;
  readonly isListed: boolean;
  /** Days from posting to the first review; null while nobody reviewed it. */
  readonly daysToReview: number | null;
}

/** What production can know without knowing quality. Null wherever there is too little to say. */
export interface RankingHealth {
  /** Rank correlation of merit with level, time of posting and department size: near 0 is healthy. */
  readonly level: number | null;
  readonly time: number | null;
  readonly departmentSize: number | null;
  /** Share of ideas at least 7 days old that 20 people of other departments saw in their first 7 days. */
  readonly firstLooks: number | null;
  /** How unequally looks are shared: 0 equal, 1 all on one idea. */
  readonly gini: number | null;
  /** Median over ideas on the list. */
  readonly departmentsReached: number | null;
  /** Share of front-line ideas among those listed, and among those posted. */
  readonly frontLineListed: number | null;
  readonly frontLinePosted: number | null;
  /** Median over reviewed ideas. Days. */
  readonly daysToReview: number | null;
}

/** Correlations about fewer ideas than this say nothing. */
const FEWEST = 20;
const FIRST_LOOKS = 20;
const FIRST_DAYS = 7;

export function rankingHealth(ideas: readonly IdeaHealth[]): RankingHealth {
  const levelled = ideas.filter(({ level }) => level !== null);
  const old = ideas.filter(({ ageDays }) => ageDays >= FIRST_DAYS);
  const listed = ideas.filter(({ isListed }) => isListed);
  const follows = (some: readonly IdeaHealth[], property: (idea: IdeaHealth) => number) =>
    some.length < FEWEST
      ? null
      : rankCorrelation(
          some.map(({ merit }) => merit),
          some.map(property),
        );
  const seen = ({ looksOfFirstWeek }: IdeaHealth) => looksOfFirstWeek >= FIRST_LOOKS;
  const isFrontLine = ({ level }: IdeaHealth) => level === 0;
  return {
    level: follows(levelled, ({ level }) => level!),
    time: follows(ideas, ({ ageDays }) => -ageDays),
    departmentSize: follows(ideas, ({ departmentSize }) => departmentSize),
    firstLooks: shareOf(old, seen),
    gini: gini(ideas.map(({ looks }) => looks)),
    departmentsReached: median(listed.map(({ departmentsReached }) => departmentsReached)),
    frontLineListed: shareOf(
      listed.filter(({ level }) => level !== null),
      isFrontLine,
    ),
    frontLinePosted: shareOf(levelled, isFrontLine),
    daysToReview: median(ideas.flatMap(({ daysToReview }) => daysToReview ?? [])),
  };
}

function shareOf<T>(things: readonly T[], is: (thing: T) => boolean): number | null {
  return things.length === 0 ? null : things.filter(is).length / things.length;
}
