import { met, strangers, type Acquaintance } from '@upwell/ranking';

/** A member and an idea as one statement reads them. */
export interface AcquaintanceRow {
  /** Null without a look, as are all facts of it. */
  hour: number | null;
  department: string | null;
  level: number | null;
  wave: number | null;
  rate: number;
  isGuaranteed: boolean;
  isBlind: boolean;
  isRevealed: boolean;
  isBarred: boolean;
  hasVoted: boolean;
  stands: boolean;
  /** Null for a vote that was never settled; it ranks for nothing. */
  ranks: boolean | null;
  voteDepartment: string | null;
  isAuthor: boolean;
  isDecided: boolean;
  isOpen: boolean;
}

/** What is kept, and what follows from what else is known of the pair; null for an idea that is not there. */
export function acquaintanceOf(row: AcquaintanceRow | null): Acquaintance {
  if (!row) return strangers;
  const { hour, department, level, wave, rate, isGuaranteed, isBlind } = row;
  let known: Acquaintance = {
    look: hour === null ? null : { hour, department, level, wave, rate, isGuaranteed, isBlind },
    isRevealed: row.isRevealed,
    isBarred: row.isBarred,
    vote: row.hasVoted
      ? { ranks: row.ranks ?? false, department: row.voteDepartment, stands: row.stands }
      : null,
  };
  if (row.hasVoted) known = met(known, 'vote');
  if (row.isAuthor) known = met(known, 'authorship');
  if (row.isDecided) known = met(known, 'decision');
  return row.isOpen ? met(known, 'open space') : known;
}
