import { Dice } from '../dice.ts';
import type { Organisation } from './organisation.ts';

/** All ideas of a world in the order in which they are posted, as columns. */
export interface Ideas {
  readonly count: number;
  readonly author: Int32Array;
  /** N(0, 1), whoever the author is: what a perfect list would be ordered by. */
  readonly quality: Float64Array;
  /** Days since the beginning. */
  readonly postedAt: Float64Array;
  /** idea x departments + department -> 0 to 1. */
  readonly relevance: Float64Array;
  /** The idea that was planted, or -1. */
  readonly planted: number;
}

/** An idea put into a world to see what becomes of it; its author is of the front line. */
export interface Plant {
  readonly quality: number;
  readonly postedAt: number;
}

export function ideasOf(organisation: Organisation, plant?: Plant): Ideas {
  const { world, seed, level } = organisation;
  const dice = new Dice(seed, 2);
  const count = world.ideas;
  const times = Float64Array.from({ length: count }, () => dice.chance() * world.days);
  const planted = plant ? count >> 1 : -1;
  if (plant) times[planted] = plant.postedAt;
  times.sort();
  const at = plant ? times.indexOf(plant.postedAt) : -1;
  const author = new Int32Array(count);
  const quality = new Float64Array(count);
  const relevance = new Float64Array(count * world.departments);
  for (let idea = 0; idea < count; idea++) {
    author[idea] = dice.below(world.people);
    quality[idea] = dice.normal();
    if (plant && idea === at) {
      while (level[author[idea]!] !== 0) author[idea] = dice.below(world.people);
      quality[idea] = plant.quality;
    }
    relevance.set(relevances(organisation, author[idea]!, dice), idea * world.departments);
  }
  return { count, author, quality, postedAt: times, relevance, planted: at };
}

/** 1 for the author's department, 0.5 to 0.9 for up to three others, below 0.3 for the rest. */
function relevances({ world, department }: Organisation, author: number, dice: Dice): number[] {
  const values = Array.from({ length: world.departments }, () => 0.3 * dice.chance());
  for (let others = dice.below(4); others > 0; others--)
    values[dice.below(world.departments)] = 0.5 + 0.4 * dice.chance();
  values[department[author]!] = 1;
  return values;
}
