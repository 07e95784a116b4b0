import { listOf, measure, play, trulyBest, worldsOf, type Outcome } from '@upwell/ranking/simulation';
import type { Played, ReplayWish } from './replay-wish.ts';

/** An idea that stood on one place of the list from one evening to another, both included. */
export interface Stay {
  /** From 0, the best. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'best' | 'other' | 'pushed';
  /** Of the author, 0 for the front line. */
  readonly level: number;
}

/** What the table says about a week: means over its evenings. Ideas. */
export interface Week {
  readonly week: number;
  readonly best: number;
  readonly frontLine: number;
  /** Evenings on which the pushed idea was listed. */
  readonly pushed: number;
}

/** How an organisation fared under one order. */
export interface Story {
  readonly policy: Played;
  readonly days: number;
  readonly places: number;
  readonly stays: readonly Stay[];
  readonly weeks: readonly Week[];
  /** Ideas of the list on the last evening that are truly among the best, and of front-line authors. */
  readonly best: number;
  readonly frontLine: number;
  /** Front-line authors among the truly best: how many the list would have if it were right. */
  readonly trueFrontLine: number;
  /** Rank correlation with the author's level beyond quality. */
  readonly level: number;
  /** Share of ideas that 20 people of other departments saw within 7 days. */
  readonly firstLook: number;
  readonly pushedEvenings: number;
}

/** Part of the work that is done, or what it came to. */
export type Progress = { readonly done: number } | { readonly stories: readonly Story[] };

/** An idea as good as half of all others is what gets pushed. */
const PUSHED = { quality: 0, share: 0.5 };
const TOLD_EVERY_DAYS = 7;

/** Plays one organisation under FAIR and another order: the library's own simulation, day by day. */
export function* replay(wish: ReplayWish): Generator<Progress, void> {
  const { standard } = worldsOf('small');
  const world = { ...standard, bias: wish.bias };
  const plant = { quality: PUSHED.quality, postedAt: PUSHED.share * world.days };
  const attack =
    wish.colluders > 0 ? ({ way: wish.way, who: 'anybody', share: wish.colluders } as const) : undefined;
  const policies = ['FAIR', wish.rival] as const;
  const stories: Story[] = [];
  for (const [at, policy] of policies.entries()) {
    const life = play({ world, policy, seed: wish.seed, blindShare: wish.blind, plant, attack });
    let evening = life.next();
    for (; !evening.done; evening = life.next())
      if (evening.value.day % TOLD_EVERY_DAYS === 0)
        yield { done: (at + evening.value.day / world.days) / policies.length };
    stories.push(storyOf(policy, evening.value));
  }
  yield { stories };
}

interface Place {
  readonly idea: number;
  readonly kind: Stay['kind'];
  readonly level: number;
}

function storyOf(policy: Played, outcome: Outcome): Story {
  const { organisation, ideas, evenings } = outcome;
  const { days, listed } = organisation.world;
  const kindOf = (idea: number, best: readonly number[]): Stay['kind'] =>
    idea === ideas.planted ? 'pushed' : best.includes(idea) ? 'best' : 'other';
  const nights = evenings.map(({ day, listed: list }) => {
    const best = trulyBest(outcome, day);
    return list.map((idea): Place => ({
      idea,
      kind: kindOf(idea, best),
      level: organisation.level[ideas.author[idea]!]!,
    }));
  });
  const { level, firstLook, frontLine, trueFrontLine } = measure(outcome);
  const best = trulyBest(outcome);
  return {
    policy,
    days,
    places: listed,
    stays: staysOf(nights, listed),
    weeks: weeksOf(nights),
    best: listOf(outcome).filter((idea) => best.includes(idea)).length,
    frontLine,
    trueFrontLine,
    level,
    firstLook,
    pushedEvenings: nights.filter(isPushed).length,
  };
}

/** Evenings on which nothing changed in a place are drawn as one. */
function staysOf(nights: readonly (readonly Place[])[], places: number): Stay[] {
  const stays: Stay[] = [];
  for (let place = 0; place < places; place++)
    for (let from = 0; from < nights.length;) {
      const here = nights[from]![place];
      let to = from;
      while (isSame(nights[to + 1]?.[place], here)) to++;
      if (here) stays.push({ place, from, to, kind: here.kind, level: here.level });
      from = to + 1;
    }
  return stays;
}

const isSame = (one: Place | undefined, other: Place | undefined) =>
  one !== undefined && one.idea === other?.idea && one.kind === other.kind;
const isPushed = (night: readonly Place[]) => night.some(({ kind }) => kind === 'pushed');

function weeksOf(nights: readonly (readonly Place[])[]): Week[] {
  return Array.from({ length: Math.ceil(nights.length / 7) }, (_, at) => {
    const evenings = nights.slice(at * 7, at * 7 + 7);
    const mean = (isMeant: (place: Place) => boolean) =>
      evenings.reduce((sum, night) => sum + night.filter(isMeant).length, 0) / evenings.length;
    return {
      week: at + 1,
      best: mean(({ kind }) => kind === 'best'),
      frontLine: mean(({ level }) => level === 0),
      pushed: evenings.filter(isPushed).length,
    };
  });
}
