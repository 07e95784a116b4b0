const { imul } = Math;

/** Chance that can be repeated: the same seed throws the same numbers everywhere (sfc32, public domain, C. Doty-Humphrey). */
export class Dice {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(...seeds: readonly number[]) {
    this.#a = 0x9e3779b9;
    this.#b = 0x243f6a88;
    this.#c = seeds.reduce((mixed, seed) => mix(mixed ^ seed), 0xb7e15162);
    for (let turn = 0; turn < 12; turn++) this.#next();
  }

  /** At least 0, below 1. */
  chance(): number {
    return this.#next() / 2 ** 32;
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(this.chance() * n);
  }

  /** Normal with mean 0 and deviation 1 (Box and Muller 1958). */
  normal(): number {
    return normalOf(1 - this.chance(), this.chance());
  }

  /** How many of independent events happen when `mean` are expected (Knuth; for means below some 50). */
  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit; count++) product *= this.chance();
    return count;
  }

  /** The same things in another order (Fisher and Yates). */
  shuffled<T>(things: Iterable<T>): T[] {
    const mixed = [...things];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
    }
    return mixed;
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#count++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

/** A number from 0 to below 1 that belongs to these three whole numbers, whenever it is asked for. */
export function chanceOf(seed: number, one: number, other: number): number {
  return (mix(mix(mix(seed) ^ one) ^ other) >>> 0) / 2 ** 32;
}

export function normalOf(chance: number, other: number): number {
  return Math.sqrt(-2 * Math.log(chance || 2 ** -32)) * Math.cos(2 * Math.PI * other);
}

/** Finaliser of MurmurHash3, with a constant so that 0 moves too. */
function mix(value: number): number {
  let h = (value + 0x9e3779b9) | 0;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
