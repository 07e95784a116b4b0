import type { DomainError } from '../errors/errors.ts';
import type { Act } from './act.ts';
import type { Outcome } from './kept-answers.ts';
import type { Wish } from './wish.ts';

/** How acts of a kind are performed many at once; see `Acts.performTogether`. */
export interface Together<W extends Wish, O extends Outcome> {
  /**
   * Says for each wish what its outcome will be, or why it is refused, before anything is written; null for one that has to
   * be performed by itself. Holds what the verdicts rest on until the transaction ends. Their inputs are valid.
   */
  judge(wishes: readonly W[]): Promise<(O | DomainError | null)[]>;

  /** Writes those that were granted and are asked for the first time, in the order they came; each says to its act what it did. */
  write(granted: readonly { wish: W; act: Act }[]): Promise<void>;
}
