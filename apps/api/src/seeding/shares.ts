/** Divides a number of things among places so that few get many: place n of the ranking gets about 1 / (n + ease) ^ steepness. */
export class Shares {
  private readonly bounds: Float64Array;

  constructor(
    private readonly total: number,
    places: number,
    { steepness, ease }: { steepness: number; ease: number },
  ) {
    const step = coprimeNear(places, 0.382);
    this.bounds = new Float64Array(places + 1);
    for (let place = 0; place < places; place += 1) {
      // Ranks are scattered, so that what is popular is old and new alike.
      const rank = (place * step) % places;
      this.bounds[place + 1] = this.bounds[place]! + (rank + ease) ** -steepness;
    }
  }

  /** How many things stand before a place; those of place n are numbered from `before(n)` to below `before(n + 1)`. */
  before(place: number): number {
    return Math.round((this.bounds[place]! / this.bounds.at(-1)!) * this.total);
  }

  of(place: number): number {
    return this.before(place + 1) - this.before(place);
  }
}

/** A number near that share of the size that has no divisor with it: steps of it meet every place once. */
export function coprimeNear(size: number, share: number): number {
  let step = Math.max(1, Math.floor(size * share));
  while (greatestDivisor(step, size) !== 1) step += 1;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
