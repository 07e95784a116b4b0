import { chanceOf, Dice } from '../dice.ts';
import type { Attack } from './attacks.ts';
import { ideasOf, type Ideas, type Plant } from './ideas.ts';
import { organisationOf, type Organisation } from './organisation.ts';
import { policies } from './policies/index.ts';
import type { Policy, PolicyName, Stage } from './policies/policy.ts';
import { Records } from './records.ts';
import { visitsOf, type Visit } from './visits.ts';
import { Voter } from './voter.ts';
import type { World } from './worlds.ts';

const { floor } = Math;

const REFRESHES_PER_DAY = 2;
const DEEPEST = 20;
const WHO_IS_BLIND = 0xb11d;

export interface RunWish {
  readonly world: World;
  readonly policy: PolicyName;
  /** The organisation, its people and ideas. A whole number. */
  readonly seed: number;
  /** Who comes when and what they happen to do; another luck is another life of the same organisation. */
  readonly luck?: number;
  /** Only FAIR hides authors and counts; this says from how many members, from 0 to 1 for everybody. */
  readonly blindShare?: number;
  readonly plant?: Plant;
  readonly attack?: Attack;
}

/** The state of a run at the end of a day. */
export interface Evening {
  /** Days since the beginning, from 1. */
  readonly day: number;
  /** Ideas on the list, the best first. */
  readonly listed: readonly number[];
}

/** A run that has ended. */
export interface Outcome {
  readonly organisation: Organisation;
  readonly ideas: Ideas;
  readonly records: Records;
  readonly scores: Float64Array;
  readonly evenings: readonly Evening[];
}

/** Plays an organisation day by day; a page can show each evening as it comes. Deterministic for the same wish. */
export function* play(wish: RunWish): Generator<Evening, Outcome> {
  const run = new Run(wish);
  const evenings: Evening[] = [];
  for (let day = 1; day <= wish.world.days; day++) {
    run.until(day);
    const evening = { day, listed: run.policy.list(day, wish.world.listed) };
    evenings.push(evening);
    yield evening;
  }
  return { ...run.stage, scores: run.scores(), evenings };
}

/** The same in one go. */
export function playAll(wish: RunWish): Outcome {
  const days = play(wish);
  for (;;) {
    const step = days.next();
    if (step.done) return step.value;
  }
}

class Run {
  readonly stage: Stage;
  readonly policy: Policy;
  readonly #voter: Voter;
  readonly #dice: Dice;
  readonly #luck: number;
  readonly #blindShare: number;
  readonly #visits: Visit[];
  #next = 0;
  #posted = 0;
  #refreshed = -1;

  constructor({ world, policy, seed, luck = seed, blindShare = 1, plant, attack }: RunWish) {
    const organisation = organisationOf(world, seed);
    const ideas = ideasOf(organisation, plant);
    this.stage = { organisation, ideas, records: new Records(organisation, ideas) };
    this.policy = policies[policy](this.stage);
    this.#voter = new Voter(organisation, ideas);
    this.#dice = new Dice(luck, 3);
    this.#luck = luck;
    this.#blindShare = blindShare;
    this.#visits = visitsOf(organisation, ideas, this.#dice, attack);
  }

  until(day: number): void {
    for (; this.#next < this.#visits.length && this.#visits[this.#next]!.day < day; this.#next++)
      this.#receive(this.#visits[this.#next]!);
    this.#refresh(day);
  }

  scores(): Float64Array {
    return Float64Array.from({ length: this.stage.ideas.count }, (_, idea) => this.policy.score(idea));
  }

  #refresh(day: number): void {
    const { postedAt } = this.stage.ideas;
    while (this.#posted < postedAt.length && postedAt[this.#posted]! <= day) this.#posted++;
    this.policy.refresh(day, this.#posted);
  }

  #receive(visit: Visit): void {
    const turn = floor(visit.day * REFRESHES_PER_DAY);
    if (turn > this.#refreshed) {
      this.#refreshed = turn;
      this.#refresh(turn / REFRESHES_PER_DAY);
    }
    if (visit.way === 'feed') this.#scroll(visit);
    else if (visit.way === 'link') this.#decide(visit.member, visit.idea, true);
    else if (visit.way === 'push by link') this.#push(visit.member, visit.idea);
    else this.#hunt(visit);
  }

  /** The chance to scroll to place k or further is k^-0.7; to read what is on the screen there, 0.9·k^-0.15. */
  #scroll({ member, day }: Visit): void {
    const depth = Math.min(DEEPEST, floor((1 - this.#dice.chance()) ** (-1 / 0.7)));
    for (const place of this.policy.page(member, depth)) {
      const isRead = this.#dice.chance() < 0.9 * place.slot ** -0.15;
      if (isRead) this.#look(member, place, day);
      if (isRead) this.#decide(member, place.idea, false);
    }
  }

  #hunt({ member, idea, day }: Visit): void {
    if (this.stage.records.hasDecided(member, idea)) return;
    for (const place of this.policy.page(member, this.#posted)) {
      this.#look(member, place, day);
      if (place.idea === idea) return this.#push(member, idea);
    }
  }

  #look(member: number, place: { idea: number; slot: number; isGuaranteed: boolean }, day: number): void {
    const { records } = this.stage;
    if (records.hasLooked(member, place.idea)) return;
    this.policy.look(member, place, day);
    records.look(member, place.idea, day);
  }

  /** Everybody who reads an idea decides on it once; nobody votes for an own idea. */
  #decide(member: number, idea: number, isSent: boolean): void {
    const { records, ideas } = this.stage;
    if (records.hasDecided(member, idea) || ideas.author[idea] === member) return;
    const isBlind = this.#isBlind(member);
    const chance = this.#voter.chance(member, idea, {
      isAuthorKnown: !isBlind || isSent || this.#voter.hasHeard(member, idea),
      count: isBlind ? null : records.votes[idea]!,
    });
    this.#vote(member, idea, chanceOf(this.#luck, member, idea) < chance);
  }

  /** The same members all through a run. */
  #isBlind(member: number): boolean {
    return this.policy.isBlind && chanceOf(this.#luck, member, WHO_IS_BLIND) < this.#blindShare;
  }

  #push(member: number, idea: number): void {
    if (!this.stage.records.hasDecided(member, idea)) this.#vote(member, idea, true);
  }

  #vote(member: number, idea: number, isVote: boolean): void {
    this.stage.records.decide(member, idea, isVote);
    if (isVote) this.policy.vote(member, idea);
  }
}
