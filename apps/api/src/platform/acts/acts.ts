import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { DomainError, InvalidInput, KeyReused } from '../errors/errors.ts';
import { Bell } from '../log/bell.ts';
import { TopicLog } from '../log/topic-log.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Act } from './act.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Fact } from './fact.ts';
import { FactListeners } from './fact-listeners.ts';

/** Ids of what an act made or changed; enough to read the answer again under today's rights. */
export type Outcome = Record<string, string | number | boolean | null>;

interface Kept {
  input_hash: string;
  outcome: Outcome | null;
  refusal: {
    code: DomainError['code'];
    message: string;
    params: DomainError['params'];
    fields: DomainError['fields'];
  } | null;
}

/**
 * The one way to write: every mutation is an act. Rows, topic log, records and the answer kept for
 * a retry are written in one transaction; nothing is told to anybody before it has committed.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly log: TopicLog,
    private readonly bell: Bell,
    private readonly listeners: FactListeners,
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
    const { idempotencyKey, ...rest } = input;
    checkKey(idempotencyKey);
    const scope = viewer?.memberId ?? 'stranger';
    const inputHash = createHash('sha256')
      .update(`${name} ${canonicalJson(rest)}`)
      .digest('hex');

    const kept = await this.database.transaction(async (): Promise<Kept> => {
      const at = clock.now();
      if (!(await this.claim(scope, idempotencyKey, inputHash, at)))
        return this.recall(scope, idempotencyKey);
      const act = new Act(at);
      try {
        const outcome = await this.database.savepoint(async () => {
          const made = await work(act);
          await this.writeDown(act, viewer);
          return made;
        });
        await this.keep(scope, idempotencyKey, { outcome, refusal: null });
        return { input_hash: inputHash, outcome, refusal: null };
      } catch (error) {
        if (!(error instanceof DomainError) || error instanceof InvalidInput) throw error;
        const { code, message, params, fields } = error;
        await this.keep(scope, idempotencyKey, { outcome: null, refusal: { code, message, params, fields } });
        return { input_hash: inputHash, outcome: null, refusal: { code, message, params, fields } };
      }
    });

    if (kept.input_hash !== inputHash) throw new KeyReused();
    if (kept.refusal)
      throw new DomainError(
        kept.refusal.code,
        kept.refusal.message,
        kept.refusal.params,
        kept.refusal.fields,
      );
    return kept.outcome as O;
  }

  /** Waits for a parallel act with the same key to end; true when this call is the first. */
  private async claim(scope: string, key: string, inputHash: string, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `insert into idempotency_records (scope, key, input_hash, created_at) values ($1, $2, $3, $4)
       on conflict (scope, key) do nothing returning key`,
      [scope, key, inputHash, at],
    );
    return rows.length === 1;
  }

  private async recall(scope: string, key: string): Promise<Kept> {
    const kept = await this.database.row<Kept>(
      `select input_hash, outcome, refusal from idempotency_records where scope = $1 and key = $2`,
      [scope, key],
    );
    if (!kept) throw new Error('An idempotency record vanished between two statements.');
    return kept;
  }

  private async keep(scope: string, key: string, answer: Pick<Kept, 'outcome' | 'refusal'>): Promise<void> {
    await this.database.rows(
      `update idempotency_records set outcome = $3, refusal = $4 where scope = $1 and key = $2`,
      [
        scope,
        key,
        answer.outcome && JSON.stringify(answer.outcome),
        answer.refusal && JSON.stringify(answer.refusal),
      ],
    );
  }

  private async writeDown(act: Act, viewer: Viewer | null): Promise<void> {
    const factOf = (index: number): Fact => ({
      ...act.records[index]!,
      at: act.at,
      actorId: viewer?.memberId ?? null,
    });
    await this.listeners.hear(act, factOf);
    await this.listeners.keep(act.records.map((_, index) => factOf(index)));
    if (act.records.length > 0)
      await this.database.rows(
        `insert into records (id, at, actor_id, action, subject_kind, subject_id, facts)
         select r.id, $1, $2, r.action, r.subject_kind, r.subject_id, r.facts
         from jsonb_to_recordset($3::jsonb) as r(id uuid, action text, subject_kind text, subject_id text, facts jsonb)`,
        [
          act.at,
          viewer?.memberId ?? null,
          canonicalJson(
            act.records.map((entry) => ({
              id: entry.id,
              action: entry.action,
              subject_kind: entry.subjectKind,
              subject_id: entry.subjectId,
              facts: entry.facts,
            })),
          ),
        ],
      );
    // Last, because the log locks its topics until the commit.
    const rung = await this.log.append(act.entries, act.at);
    for (const topic of [...rung, ...act.states]) this.database.afterCommit(() => this.bell.ring(topic));
  }
}

function checkKey(key: string): void {
  const { min, max } = limits.idempotencyKey;
  if (key.length < min)
    throw new InvalidInput([{ path: 'idempotencyKey', code: 'TOO_SHORT', params: { min } }]);
  if (key.length > max)
    throw new InvalidInput([{ path: 'idempotencyKey', code: 'TOO_LONG', params: { max } }]);
}
