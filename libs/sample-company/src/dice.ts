// Chance that repeats itself. Each subject has dice of its own, so that a new idea leaves the votes on all others as they were.

export interface Dice {
  /** At least 0, less than 1. */
  roll(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  /** Waiting times: mostly short, sometimes long, `mean` on average. */
  wait(mean: number): number;
  /** `count` of the items in their order, or all if there are fewer. */
  pick<T>(items: readonly T[], count: number): T[];
}

export function dice(subject: string): Dice {
  let state = seed(subject);

  function roll(): number {
    // A 32-bit counter with an odd step, scrambled by two rounds of multiply and shift.
    state = (state + 0x9e3779b9) >>> 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x45d9f3b5);
    bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  }

  function between(least: number, most: number): number {
    return least + Math.floor(roll() * (most - least + 1));
  }

  return {
    roll,
    between,
    chance: (probability) => roll() < probability,
    wait: (mean) => -mean * Math.log(1 - roll()),
    pick: (items, count) => {
      const left = [...items];
      while (left.length > count) left.splice(between(0, left.length - 1), 1);
      return left;
    },
  };
}

function seed(subject: string): number {
  let hash = 0x811c9dc5;
  for (const character of subject) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
