/** Throws that depend on nothing but the numbers it is made of: the same seed, kind and row give the same world. */
export class Dice {
  private state: number;

  constructor(seed: number, kind: number, row: number) {
    this.state = mixed(mixed(mixed(seed) ^ kind) ^ row);
  }

  /** At least 0, below 1. */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return (mixed(this.state) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}

function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}
