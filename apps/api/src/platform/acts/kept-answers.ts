import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { DomainError, KeyReused } from '../errors/errors.ts';
import type { Wish } from './wish.ts';

/** Ids of what an act made or changed; enough to read the answer again under today's rights. */
export type Outcome = Record<string, string | number | boolean | null>;

/** An outcome or a refusal; neither while the act is at work. */
interface Answer {
  outcome: Outcome | null;
  refusal: {
    code: DomainError['code'];
    message: string;
    params: DomainError['params'];
    fields: DomainError['fields'];
  } | null;
}

/** What stands under a key. */
export interface Kept extends Answer {
  inputHash: string;
}

type Keyed = Pick<Wish, 'scope' | 'key' | 'inputHash'>;

/** The answers kept for retries, each under the key of its wish. */
@Injectable()
export class KeptAnswers {
  constructor(private readonly database: Database) {}

  /** Waits for a parallel act with the same key to end; true when this one is the first. */
  async claim({ scope, key, inputHash }: Keyed, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `insert into idempotency_records (scope, key, input_hash, created_at) values ($1, $2, $3, $4)
       on conflict (scope, key) do nothing returning key`,
      [scope, key, inputHash, at],
    );
    return rows.length === 1;
  }

  /** Keeps the answer under a key that was claimed. */
  async keep({ scope, key, inputHash }: Keyed, answer: Outcome | DomainError): Promise<Kept> {
    const { outcome, refusal } = plain(answer);
    await this.database.rows(
      `update idempotency_records set outcome = $3, refusal = $4 where scope = $1 and key = $2`,
      [scope, key, json(outcome), json(refusal)],
    );
    return { inputHash, outcome, refusal };
  }

  async recall({ scope, key }: Keyed): Promise<Kept> {
    const [kept] = await this.recallAll([{ scope, key }]);
    return kept!;
  }

  /**
   * Claims many keys that differ and keeps their answers in the same breath. Gives for each what stands under its key now,
   * and whether it was the first.
   */
  async claimAll(
    wishes: readonly Keyed[],
    answers: readonly (Outcome | DomainError)[],
    at: Date,
  ): Promise<{ kept: Kept; isFirst: boolean }[]> {
    const given = wishes.map(({ inputHash }, n): Kept => ({ inputHash, ...plain(answers[n]!) }));
    // In the order of the keys, so that two batches never wait for each other in a ring. Told are the few that were not the first.
    const rows = await this.database.rows<{ n: number }>(
      `with wish as materialized (
         select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
           as wish(scope, key, input_hash, outcome, refusal, n)),
       claimed as (
         insert into idempotency_records (scope, key, input_hash, outcome, refusal, created_at)
         select scope, key, input_hash, outcome::jsonb, refusal::jsonb, $6 from wish order by scope, key
         on conflict (scope, key) do nothing returning scope, key)
       select n::int as n from wish where not exists (
         select 1 from claimed where claimed.scope = wish.scope and claimed.key = wish.key) order by n`,
      [
        wishes.map(({ scope }) => scope),
        wishes.map(({ key }) => key),
        given.map(({ inputHash }) => inputHash),
        given.map(({ outcome }) => json(outcome)),
        given.map(({ refusal }) => json(refusal)),
        at,
      ],
    );
    const others = rows.map(({ n }) => n - 1);
    const recalled = await this.recallAll(others.map((n) => wishes[n]!));
    const earlier = new Map(others.map((n, place) => [n, recalled[place]!]));
    return given.map((kept, n) => ({ kept: earlier.get(n) ?? kept, isFirst: !earlier.has(n) }));
  }

  private async recallAll(wishes: readonly Pick<Keyed, 'scope' | 'key'>[]): Promise<Kept[]> {
    if (wishes.length === 0) return [];
    const rows = await this.database.rows<Kept & { scope: string; key: string }>(
      `select scope, key, input_hash as "inputHash", outcome, refusal from idempotency_records
       join unnest($1::text[], $2::text[]) as wish(scope, key) using (scope, key)`,
      [wishes.map(({ scope }) => scope), wishes.map(({ key }) => key)],
    );
    const found = new Map(rows.map((row) => [placeOf(row), row]));
    return wishes.map((wish) => {
      const kept = found.get(placeOf(wish));
      if (!kept) throw new Error('An idempotency record vanished between two statements.');
      return kept;
    });
  }
}

/** Where an answer stands: equal for equal keys of the same member. */
export const placeOf = ({ scope, key }: Pick<Keyed, 'scope' | 'key'>): string => `${scope} ${key}`;

/** What is kept, as the answer to a wish: the outcome, or the refusal it gets; another input under the key gets KeyReused. */
export function answerTo<O extends Outcome>(
  wish: Keyed,
  { inputHash, outcome, refusal }: Kept,
): O | DomainError {
  if (inputHash !== wish.inputHash) return new KeyReused();
  if (refusal) return new DomainError(refusal.code, refusal.message, refusal.params, refusal.fields);
  return outcome as O;
}

function plain(answer: Outcome | DomainError): Answer {
  if (!(answer instanceof DomainError)) return { outcome: answer, refusal: null };
  const { code, message, params, fields } = answer;
  return { outcome: null, refusal: { code, message, params, fields } };
}

const json = (value: object | null): string | null => value && JSON.stringify(value);
