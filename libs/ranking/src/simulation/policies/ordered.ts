import type { Place } from '../../rising-page.ts';
import type { Policy, Stage } from './policy.ts';

const LISTED_FROM_DAYS = 3;

/** One order for everybody, of everything there is: how boards usually do it. */
export class Ordered implements Policy {
  readonly isBlind = false;
  #order: Place<number>[] = [];
  #day = 0;
  #posted = 0;
  readonly #stage: Stage;
  readonly #scoreOn: (idea: number, day: number) => number;

  constructor(stage: Stage, scoreOn: (idea: number, day: number) => number) {
    this.#stage = stage;
    this.#scoreOn = scoreOn;
  }

  refresh(day: number, posted: number): void {
    this.#day = day;
    this.#posted = posted;
    this.#order = this.#best().map((idea, at) => ({ idea, slot: at + 1, isGuaranteed: false }));
  }

  page(_viewer: number, size: number): Place<number>[] {
    return this.#order.slice(0, size);
  }

  look(): void {}

  vote(): void {}

  score(idea: number): number {
    return this.#scoreOn(idea, this.#day);
  }

  list(day: number, length: number): number[] {
    const { postedAt } = this.#stage.ideas;
    return this.#best()
      .filter((idea) => day - postedAt[idea]! >= LISTED_FROM_DAYS)
      .slice(0, length);
  }

  /** Newer ideas first among equals, as boards do. */
  #best(): number[] {
    const scores = Float64Array.from({ length: this.#posted }, (_, idea) => this.score(idea));
    return Array.from(scores.keys()).sort((one, other) => scores[other]! - scores[one]! || other - one);
  }
}

export const topVotes = (stage: Stage): Policy => new Ordered(stage, (idea) => stage.records.votes[idea]!);

/** (votes - 1) / (hours + 2)^1.8, as published for news.arc. */
export const hackerNews = (stage: Stage): Policy =>
  new Ordered(
    stage,
    (idea, day) => stage.records.votes[idea]! / ((day - stage.ideas.postedAt[idea]!) * 24 + 2) ** 1.8,
  );

/** With one vote and ten views for the beginning. */
export const votesPerView = (stage: Stage): Policy =>
  new Ordered(stage, (idea) => (stage.records.votes[idea]! + 1) / (stage.records.looks[idea]! + 10));

/** Knows what nobody can know. */
export const oracle = (stage: Stage): Policy => new Ordered(stage, (idea) => stage.ideas.quality[idea]!);
