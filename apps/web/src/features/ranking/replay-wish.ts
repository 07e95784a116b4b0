import type { Attack, PolicyName } from '@upwell/ranking/simulation';

/** The orders that FAIR can be compared with. */
export const rivals = ['top votes', 'Hacker News', 'votes per view'] as const;
export type Rival = (typeof rivals)[number];
export type Played = Extract<PolicyName, Rival | 'FAIR'>;

/** How those who agreed to push an idea go about it. */
export const ways = ['link', 'feed'] as const;

/** What the reader set; the same wish gives the same picture on every machine. */
export interface ReplayWish {
  /** Which of the invented organisations. */
  seed: number;
  /** How strongly known names and shown counts move people: 1 as in field studies, 0 not at all. */
  bias: number;
  /** Share of members to whom FAIR hides names and counts until they have judged. */
  blind: number;
  /** Share of all staff who agreed to push one ordinary idea. */
  colluders: number;
  way: Attack['way'];
  rival: Rival;
}

export interface Scale {
  from: number;
  to: number;
  step: number;
  usual: number;
}

/** The organisation to begin with: neither a lucky one nor an unlucky one for any order. */
const USUAL_SEED = 2;

/** Everything that can be moved, and where it stands at first. */
export const scales = {
  bias: { from: 0, to: 2, step: 0.25, usual: 1 },
  blind: { from: 0, to: 1, step: 0.25, usual: 1 },
  colluders: { from: 0, to: 0.12, step: 0.01, usual: 0 },
} as const satisfies Record<string, Scale>;
export type Moved = keyof typeof scales;

const LARGEST_SEED = 9_999;

/** @returns the value of the scale that is nearest, or the usual one for what is no number. */
function onScale({ from, to, step, usual }: Scale, given: string | null): number {
  const value = given === null || given === '' ? usual : Number(given);
  if (!Number.isFinite(value)) return usual;
  const steps = Math.round((Math.min(to, Math.max(from, value)) - from) / step);
  return Number((from + steps * step).toFixed(2));
}

const oneOf = <T extends string>(known: readonly T[], given: string | null): T =>
  known.find((each) => each === given) ?? known[0]!;

/** Reads an address that anybody may have typed. */
export function readWish(params: URLSearchParams): ReplayWish {
  const seed = Number(params.get('organisation') ?? USUAL_SEED);
  return {
    seed: Number.isInteger(seed) && seed >= 1 && seed <= LARGEST_SEED ? seed : USUAL_SEED,
    bias: onScale(scales.bias, params.get('bias')),
    blind: onScale(scales.blind, params.get('blind')),
    colluders: onScale(scales.colluders, params.get('colluders')),
    way: oneOf(ways, params.get('way')),
    rival: oneOf(rivals, params.get('against')),
  };
}

/** The address of a wish, without what is as usual. */
export function addressOfWish(wish: ReplayWish): URLSearchParams {
  const usual = readWish(new URLSearchParams());
  const { seed, rival, ...rest } = wish;
  const named = { organisation: seed, ...rest, against: rival };
  const usually = { organisation: usual.seed, ...usual, against: usual.rival };
  return new URLSearchParams(
    Object.entries(named)
      .filter(([key, value]) => usually[key as keyof typeof named] !== value)
      .map(([key, value]) => [key, String(value)]),
  );
}

export const nextSeed = (seed: number): number => (seed % LARGEST_SEED) + 1;
