import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Bell } from '../log/bell.ts';
import { TopicLog } from '../log/topic-log.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Act } from './act.ts';
import type { Fact } from './fact.ts';
import { FactListeners } from './fact-listeners.ts';

/** An act whose work is done, and who did it. */
export interface Done {
  act: Act;
  viewer: Viewer | null;
}

/** Writes down what acts have said, in their own transaction: what listeners hear, records, and last the log of topics. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly log: TopicLog,
    private readonly bell: Bell,
    private readonly listeners: FactListeners,
  ) {}

  /** Writes acts of one moment, in the order they were done; their topics ring once after the commit. */
  async write(done: readonly Done[]): Promise<void> {
    const [first] = done;
    if (!first) return;
    const facts: Fact[] = [];
    for (const { act, viewer } of done) {
      const factOf = (index: number): Fact => ({
        ...act.records[index]!,
        at: act.at,
        actorId: viewer?.memberId ?? null,
      });
      await this.listeners.hear(act, factOf);
      facts.push(...act.records.map((_, index) => factOf(index)));
    }
    await this.listeners.keep(facts);
    await this.record(facts, first.act.at);
    // Last, because the log locks its topics until the commit.
    const rung = await this.log.append(
      done.flatMap(({ act }) => act.entries),
      first.act.at,
    );
    for (const topic of new Set([...rung, ...done.flatMap(({ act }) => act.states)]))
      this.database.afterCommit(() => this.bell.ring(topic));
  }

  private async record(facts: readonly Fact[], at: Date): Promise<void> {
    if (facts.length === 0) return;
    await this.database.rows(
      `insert into records (id, at, actor_id, action, subject_kind, subject_id, facts)
       select id, $7, actor_id, action, subject_kind, subject_id, facts::jsonb
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
         as r(id, actor_id, action, subject_kind, subject_id, facts)`,
      [
        facts.map(({ id }) => id),
        facts.map(({ actorId }) => actorId),
        facts.map(({ action }) => action),
        facts.map(({ subjectKind }) => subjectKind),
        facts.map(({ subjectId }) => subjectId),
        facts.map(({ facts: said }) => JSON.stringify(said)),
        at,
      ],
    );
  }
}
