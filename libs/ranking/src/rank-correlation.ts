/**
 * Spearman's rank correlation, ties shared: 1 when one order follows the other, 0 when it says nothing about it.
 * @returns null for fewer than 3 pairs, or when one side is all the same.
 */
export function rankCorrelation(some: ArrayLike<number>, others: ArrayLike<number>): number | null {
  if (some.length !== others.length)
    throw new RangeError(`${some.length} values cannot be paired with ${others.length}.`);
  return some.length < 3 ? null : correlation(ranks(some), ranks(others));
}

/**
 * How far scores follow a property beyond what quality explains: ρ(score, property) − ρ(score, quality)·ρ(quality, property).
 * 0 for an order by quality, whatever the property happens to be.
 */
export function excessCorrelation(
  score: ArrayLike<number>,
  property: ArrayLike<number>,
  quality: ArrayLike<number>,
): number {
  const direct = rankCorrelation(score, property) ?? 0;
  return direct - (rankCorrelation(score, quality) ?? 0) * (rankCorrelation(quality, property) ?? 0);
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, at) => at);
  order.sort((one, other) => values[one]! - values[other]!);
  const given = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) given[order[at]!] = (from + to + 1) / 2;
    from = to;
  }
  return given;
}

function correlation(x: Float64Array, y: Float64Array): number | null {
  const middle = (x.length + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let at = 0; at < x.length; at++) {
    const dx = x[at]! - middle;
    const dy = y[at]! - middle;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
