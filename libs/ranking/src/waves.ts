/**
 * Looks come in waves that double: 1-25, 26-50, 51-100, 101-200, … The latest two hold at least the later half of all
 * viewers, whom the first enthusiasts could not pick. After Stoddard 2015 and Salganik, Dodds, Watts 2006: success that
 * later viewers do not repeat was luck.
 */
const FIRST = 25;

/**
 * The wave of an idea's n-th look from outside the authors' departments.
 * @param nth counted from 1; a whole number. RangeError otherwise.
 * @returns 0 for looks 1-25, 1 for 26-50, 2 for 51-100, and so on.
 */
export function waveOf(nth: number): number {
  if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`Looks are counted from 1, not ${nth}.`);
  let wave = 0;
  for (let last = FIRST; nth > last; last *= 2) wave++;
  return wave;
}

/** The first and last look of a wave, counted from 1. */
export function looksOfWave(wave: number): { first: number; last: number } {
  if (!Number.isInteger(wave) || wave < 0) throw new RangeError(`Waves are counted from 0, not ${wave}.`);
  return { first: wave === 0 ? 1 : FIRST * 2 ** (wave - 1) + 1, last: FIRST * 2 ** wave };
}
