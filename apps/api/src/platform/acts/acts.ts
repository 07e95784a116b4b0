import { Injectable } from '@nestjs/common';
import { clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { DomainError, InvalidInput } from '../errors/errors.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Act } from './act.ts';
import { answerTo, KeptAnswers, placeOf, type Kept, type Outcome } from './kept-answers.ts';
import { Ledger } from './ledger.ts';
import type { Together } from './together.ts';
import { wishOf, type Wish } from './wish.ts';

/**
 * The one way to write: every mutation is an act. Rows, topic log, records and the answer kept for
 * a retry are written in one transaction; nothing is told to anybody before it has committed.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly answers: KeptAnswers,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Runs `work` once for this member and key, however often it is sent: a retry gets the outcome of the
   * first time, refusals included; another input under the same key is refused with KEY_REUSED.
   * Invalid input is not kept, so a corrected form may use the same key.
   */
  async perform<O extends Outcome>(
    name: string,
    viewer: Viewer | null,
    input: { idempotencyKey: string },
    work: (act: Act) => Promise<O>,
  ): Promise<O> {
    const wish = wishOf(name, viewer, input);
    const kept = await this.database.transaction(async (): Promise<Kept> => {
      const at = clock.now();
      if (!(await this.answers.claim(wish, at))) return this.answers.recall(wish);
      const act = new Act(at);
      try {
        const outcome = await this.database.savepoint(async () => {
          const made = await work(act);
          await this.ledger.write([{ act, viewer }]);
          return made;
        });
        return await this.answers.keep(wish, outcome);
      } catch (error) {
        if (!(error instanceof DomainError) || error instanceof InvalidInput) throw error;
        return this.answers.keep(wish, error);
      }
    });
    const answer = answerTo<O>(wish, kept);
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /**
   * The same for many wishes in one transaction, for acts that so many people do at once that a transaction for each
   * would be the limit. Gives for each its outcome, the refusal it gets, or null when it has to be performed by itself.
   * A wish that comes twice is done once. When it throws, nothing of all this has happened, and each may be performed by itself.
   */
  async performTogether<W extends Wish, O extends Outcome>(
    wishes: readonly W[],
    together: Together<W, O>,
  ): Promise<(O | DomainError | null)[]> {
    const firsts = new Map<string, W>();
    for (const wish of wishes) if (!firsts.has(placeOf(wish))) firsts.set(placeOf(wish), wish);
    const kept = await this.database.transaction(async () => {
      const at = clock.now();
      const asked = [...firsts.values()];
      const verdicts = await together.judge(asked);
      const judged = asked.flatMap((wish, n) => {
        const verdict = verdicts[n] ?? null;
        return verdict ? [{ wish, verdict }] : [];
      });
      const claims = await this.answers.claimAll(
        judged.map(({ wish }) => wish),
        judged.map(({ verdict }) => verdict),
        at,
      );
      const granted = judged
        .filter(({ verdict }, n) => claims[n]!.isFirst && !(verdict instanceof DomainError))
        .map(({ wish }) => ({ wish, act: new Act(at) }));
      await together.write(granted);
      await this.ledger.write(granted.map(({ wish, act }) => ({ act, viewer: wish.viewer })));
      return new Map(judged.map(({ wish }, n) => [placeOf(wish), claims[n]!.kept]));
    });
    return wishes.map((wish) => {
      const under = kept.get(placeOf(wish));
      return under ? answerTo<O>(wish, under) : null;
    });
  }
}
