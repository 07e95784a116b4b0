import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Jobs } from '../jobs/jobs.ts';
import type { Act } from './act.ts';
import type { Fact } from './fact.ts';

type Within = (fact: Fact, act: Act) => Promise<void>;
type Afterwards = (fact: Fact) => Promise<void>;

interface Waiting {
  id: string;
  fact: Omit<Fact, 'at'> & { at: string };
  tries: number;
}

const TELL = 'tell_listener';
/** Facts told in one transaction. */
const BITE = 50;
const FIRST_PAUSE_S = 5;
const LONGEST_PAUSE_S = 3_600;

/**
 * How a later feature reacts to what an earlier one did, without the earlier one knowing. What waits to be told
 * is written with the act itself, so a fact is told at least once whatever crashes in between; it stops
 * waiting in the transaction in which its listener wrote what it had to write.
 */
@Injectable()
export class FactListeners implements OnModuleInit {
  private readonly logger = new Logger('FactListeners');
  private readonly withinOf = new Map<string, Within[]>();
  private readonly afterwardsOf = new Map<string, { listener: Afterwards; actions: ReadonlySet<string> }>();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ listener: string }>(TELL, ({ listener }) => this.tellAll(listener));
    // Facts whose bell was lost in a crash, or whose listener failed and is due again.
    this.jobs.every('* * * * *', 'tell_listeners', () => this.wakeUp());
  }

  /** In the act's own transaction, before its records are written. Throwing undoes the act; it may tell and record more. */
  within(actions: readonly string[], listener: Within): void {
    for (const action of actions) this.withinOf.set(action, [...(this.withinOf.get(action) ?? []), listener]);
  }

  /**
   * After the commit, each fact in a transaction of its own, at least once: listeners write under unique keys.
   * `name` stands in the database and must stay. A listener that throws hears the fact again after a growing pause.
   */
  afterwards(name: string, actions: readonly string[], listener: Afterwards): void {
    if (this.afterwardsOf.has(name)) throw new Error(`Two listeners are called ${name}.`);
    this.afterwardsOf.set(name, { listener, actions: new Set(actions) });
  }

  /** Lets those hear that belong to the transaction; what they record in turn is heard too. */
  async hear(act: Act, factOf: (index: number) => Fact): Promise<void> {
    for (let index = 0; index < act.records.length; index += 1)
      for (const listener of this.withinOf.get(act.records[index]!.action) ?? [])
        await listener(factOf(index), act);
  }

  /** Writes down, in the act's transaction, which facts wait for whom. */
  async keep(facts: Fact[]): Promise<void> {
    const waiting = [...this.afterwardsOf].flatMap(([name, { actions }]) =>
      facts
        .filter(({ action }) => actions.has(action))
        .map((fact) => ({ listener: name, id: fact.id, fact })),
    );
    if (waiting.length === 0) return;
    await this.database.rows(
      // Due by the clock of the database, which all nodes share: one whose own clock is ahead would keep the others waiting.
      `insert into facts_waiting (listener, id, fact, due_at)
       select w.listener, w.id, w.fact, app_now() from jsonb_to_recordset($1::jsonb) as w(listener text, id uuid, fact jsonb)`,
      [JSON.stringify(waiting)],
    );
    for (const listener of new Set(waiting.map((one) => one.listener))) this.ring(listener);
  }

  private ring(listener: string): void {
    this.jobs.add(TELL, { listener }, { key: `${TELL}:${listener}` });
  }

  private async wakeUp(): Promise<void> {
    const rows = await this.database.rows<{ listener: string }>(
      `select distinct listener from facts_waiting where due_at <= app_now()`,
    );
    for (const { listener } of rows) if (this.afterwardsOf.has(listener)) this.ring(listener);
  }

  private async tellAll(name: string): Promise<void> {
    // A node that is older than the listener leaves it to the others.
    const heard = this.afterwardsOf.get(name);
    if (!heard) return;
    while ((await this.database.transaction(() => this.tellSome(name, heard.listener))) === BITE);
  }

  /** Returns how many were told or put off. */
  private async tellSome(name: string, listener: Afterwards): Promise<number> {
    const waiting = await this.database.rows<Waiting>(
      `select id, fact, tries from facts_waiting where listener = $1 and due_at <= app_now()
       order by id limit ${BITE} for update skip locked`,
      [name],
    );
    const told: string[] = [];
    for (const { id, fact, tries } of waiting)
      try {
        await this.database.savepoint(() => listener({ ...fact, at: new Date(fact.at) }));
        told.push(id);
      } catch (error) {
        await this.putOff(name, id, tries, error as Error);
      }
    if (told.length > 0)
      await this.database.rows(`delete from facts_waiting where listener = $1 and id = any($2)`, [
        name,
        told,
      ]);
    return waiting.length;
  }

  private async putOff(name: string, id: string, tries: number, error: Error): Promise<void> {
    const pause = Math.min(FIRST_PAUSE_S * 2 ** tries, LONGEST_PAUSE_S);
    this.logger.warn(`${name} failed on fact ${id}, again in ${pause} s: ${error.stack ?? error.message}`);
    await this.database.rows(
      `update facts_waiting set tries = tries + 1, due_at = app_now() + $3 * interval '1 second', failure = $4
       where listener = $1 and id = $2`,
      [name, id, pause, error.message.slice(0, 500)],
    );
  }
}
