/** How unequally something is shared (Gini 1912): 0 when all have the same, near 1 when one has everything; null for nothing. */
export function gini(shares: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(shares).sort();
  let sum = 0;
  let weighted = 0;
  sorted.forEach((share, at) => {
    sum += share;
    weighted += (at + 1) * share;
  });
  const { length } = sorted;
  return sum === 0 ? null : (2 * weighted) / (length * sum) - (length + 1) / length;
}
