import { Dice } from '../dice.ts';
import type { World } from './worlds.ts';

/** Shares of the levels, front line first. */
const levels = [0.6, 0.25, 0.1, 0.04, 0.01];

/** Everybody who works in a world, as columns: member number -> value. */
export interface Organisation {
  readonly world: World;
  readonly seed: number;
  readonly department: Uint8Array;
  readonly level: Uint8Array;
  /** Somebody of the own department one level up or more; -1 for nobody. */
  readonly boss: Int32Array;
  readonly leniency: Float64Array;
  readonly visitsPerWeek: Float64Array;
  /** Members of each department, and how large it is. */
  readonly members: readonly (readonly number[])[];
}

export function organisationOf(world: World, seed: number): Organisation {
  const dice = new Dice(seed, 1);
  const { people } = world;
  const department = new Uint8Array(people);
  const level = new Uint8Array(people);
  const leniency = new Float64Array(people);
  const visitsPerWeek = new Float64Array(people);
  const sizes = Array.from({ length: world.departments }, (_, at) => (at + 1) ** -0.7);
  const members: number[][] = sizes.map(() => []);
  for (let member = 0; member < people; member++) {
    department[member] = pick(sizes, dice.chance());
    level[member] = pick(levels, dice.chance());
    leniency[member] = 0.6 * dice.normal();
    // A lognormal with deviation 1 has mean exp(1/2).
    visitsPerWeek[member] = world.visits * Math.exp(dice.normal() - 0.5);
    members[department[member]!]!.push(member);
  }
  const boss = Int32Array.from({ length: people }, (_, member) => {
    const above = members[department[member]!]!.filter((other) => level[other]! > level[member]!);
    const lowest = Math.min(...above.map((other) => level[other]!));
    const bosses = above.filter((other) => level[other] === lowest);
    return bosses[dice.below(bosses.length)] ?? -1;
  });
  return { world, seed, department, level, boss, leniency, visitsPerWeek, members };
}

/** Which of weighted things a chance falls on. */
function pick(weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return at < 0 ? weights.length - 1 : at;
}
