import type { LookFacts } from './idea-tally.ts';
import { revealingRule, type Cause } from './revealing.ts';

/** A look as it is kept: its facts, the hour of its rate, and whether it measures the base rate. */
export interface Look extends LookFacts {
  readonly hour: number;
  readonly isGuaranteed: boolean;
  /** Author and counts were hidden; false in a space without blindness. */
  readonly isBlind: boolean;
}

/** What one member and one idea have had to do with each other. */
export interface Acquaintance {
  readonly look: Look | null;
  /** Author and counts are shown to this member, whatever the space says. */
  readonly isRevealed: boolean;
  /** A first vote would rank for nothing. */
  readonly isBarred: boolean;
  /** Null until the first vote; then its standing, which never changes, and whether the vote stands now. */
  readonly vote: {
    readonly ranks: boolean;
    readonly department: string | null;
    readonly stands: boolean;
  } | null;
}

export const strangers: Acquaintance = { look: null, isRevealed: false, isBarred: false, vote: null };

/** What is known after the member met the idea in a way that is no look and no vote. */
export function met(known: Acquaintance, cause: Cause): Acquaintance {
  const { reveals, bars } = revealingRule(cause);
  const isBarred =
    bars === 'everybody' ||
    (bars === 'without look' && known.look === null) ||
    (reveals && known.look !== null && known.look.isBlind);
  return { ...known, isRevealed: known.isRevealed || reveals, isBarred: known.isBarred || isBarred };
}

/** Whether seeing the idea in Rising or Needs eyes now would be a look; the screen that shows it asks the same. */
export function isLook(known: Acquaintance, isBlind: boolean): boolean {
  return known.look === null && known.vote === null && !known.isBarred && !(isBlind && known.isRevealed);
}

export function looked(known: Acquaintance, look: Look): Acquaintance {
  return isLook(known, look.isBlind) ? { ...known, look } : known;
}

/**
 * A vote. The first one settles whether it ranks: after a look, not barred, and blind unless the space shows authors.
 * One that was taken back and is given again keeps what the first was.
 * @param department the voter's now; a vote that ranks counts with the department of its look.
 */
export function voted(known: Acquaintance, department: string | null): Acquaintance {
  if (known.vote) return { ...known, vote: { ...known.vote, stands: true } };
  const ranks = known.look !== null && !known.isBarred;
  return { ...met(known, 'vote'), vote: { ranks, department, stands: true } };
}

export function tookBack(known: Acquaintance): Acquaintance {
  return known.vote ? { ...known, vote: { ...known.vote, stands: false } } : known;
}
