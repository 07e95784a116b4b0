import type { Attack } from './attacks.ts';
import type { PolicyName } from './policies/policy.ts';
import { playAll } from './run.ts';
import type { World } from './worlds.ts';

/** An idea as good as half of all others, with four weeks to go. */
const PUSHED = { quality: 0, share: 2 / 3 };
/** A push that shows for a day or two is seen by the alarm; one that stays has deceived the list. */
const STAYS_EVENINGS = 7;

/** Shares of staff that are tried, the smallest first. */
export const sharesTried = [
  0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.13, 0.16, 0.19, 0.22, 0.25, 0.3,
] as const;

/** Share of organisations in which pushing keeps an ordinary idea on the list for a week or more. */
export function successOf(world: World, policy: PolicyName, attack: Attack, runs: number): number {
  let successes = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const plant = { quality: PUSHED.quality, postedAt: PUSHED.share * world.days };
    const { evenings, ideas } = playAll({ world, policy, seed, plant, attack });
    const listed = evenings.filter((evening) => evening.listed.includes(ideas.planted));
    if (listed.length >= STAYS_EVENINGS) successes++;
  }
  return successes / runs;
}

/** The smallest share tried of all staff that succeeds more often than not; null when none does. */
export function cheapestPush(
  world: World,
  policy: PolicyName,
  way: Omit<Attack, 'share'>,
  runs: number,
): number | null {
  return sharesTried.find((share) => successOf(world, policy, { ...way, share }, runs) > 0.5) ?? null;
}
