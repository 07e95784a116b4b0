import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  QueryFailedError,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import { clock } from '../clock/clock.ts';
import { databaseFailure } from './database-failure.ts';
import { Writability } from './writability.ts';

interface Transaction {
  manager: EntityManager;
  afterCommit: (() => void)[];
}

const current = new AsyncLocalStorage<Transaction>();

/** PostgreSQL as features see it: inside a transaction everything joins it, outside each statement stands alone. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writability: Writability,
  ) {}

  get manager(): EntityManager {
    return current.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return current.getStore() !== undefined;
  }

  /** Repository of an entity, bound to the surrounding transaction. */
  of<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a statement with $1, $2 … parameters. */
  async rows<R>(sql: string, params: unknown[] = []): Promise<R[]> {
    const transaction = current.getStore();
    if (!transaction) return this.alone<R>(sql, params);
    const result: unknown = await transaction.manager
      .query(sql, params)
      .catch((error: unknown) => this.fail(error));
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return isRowsAndCount<R>(result) ? result[0] : (result as R[]);
  }

  /**
   * Rows of an entity where a condition with $1, $2 … holds; for what every answer reads: TypeORM's finders put their
   * statement together and their objects apart anew each time, which costs several times what the statement does.
   */
  async entities<E extends object>(entity: new () => E, condition: string, params: unknown[]): Promise<E[]> {
    const { tablePath, columns } = this.dataSource.getMetadata(entity);
    const list = columns.map(({ databaseName, propertyName }) => `"${databaseName}" as "${propertyName}"`);
    const rows = await this.rows<E>(`select ${list.join(', ')} from ${tablePath} where ${condition}`, params);
    return rows.map((row) => Object.assign(new entity(), row));
  }

  /** First row of a statement, or null. */
  async row<R>(sql: string, params: unknown[] = []): Promise<R | null> {
    return (await this.rows<R>(sql, params))[0] ?? null;
  }

  /** Runs work in one transaction; a nested call joins the outer one. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (current.getStore()) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource
      .transaction((manager) =>
        current.run({ manager, afterCommit }, async () => {
          if (clock.offsetMs() !== 0)
            await manager.query(`select set_config('upwell.clock_offset_ms', $1, true)`, [
              String(clock.offsetMs()),
            ]);
          return work();
        }),
      )
      .catch((error: unknown) => this.fail(error));
    for (const tell of afterCommit) tell();
    return result;
  }

  /**
   * Runs work behind a savepoint: when it throws, what it wrote is undone
   * and the surrounding transaction can still commit something else.
   */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    await this.manager.query('savepoint work');
    try {
      const result = await work();
      await this.manager.query('release savepoint work');
      return result;
    } catch (error) {
      await this.manager.query('rollback to savepoint work');
      throw error;
    }
  }

  /** Writes what reading can do without, such as when somebody was last here: nothing happens while nothing can be saved. */
  async ifWritable(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (databaseFailure(error) !== 'read-only') throw error;
    }
  }

  /** Runs work outside of the surrounding transaction, such as telling how far a long one is. Must not touch rows it has changed. */
  aside<T>(work: () => Promise<T>): Promise<T> {
    return current.exit(work);
  }

  /** Lets the statements of the surrounding transaction take as long as they need; for work in the background. */
  async takeTime(): Promise<void> {
    await this.rows(
      `select set_config('statement_timeout', '0', true), set_config('lock_timeout', '60s', true),
         set_config('idle_in_transaction_session_timeout', '0', true), set_config('work_mem', '64MB', true),
         set_config('jit', 'off', true)`,
    );
  }

  /** Runs a callback once the surrounding transaction has committed; never if it has not. */
  afterCommit(callback: () => void): void {
    const transaction = current.getStore();
    if (transaction) transaction.afterCommit.push(callback);
    else callback();
  }

  /** A statement outside of a transaction goes straight to the pool: TypeORM's way there costs more than the driver does. */
  private async alone<R>(sql: string, params: unknown[]): Promise<R[]> {
    const { master } = this.dataSource.driver as unknown as { master: pg.Pool };
    try {
      const { rows } = await master.query<R & pg.QueryResultRow>(sql, params);
      return rows;
    } catch (error) {
      // The same error as TypeORM's, whose cause is looked at by its code and constraint.
      this.fail(error instanceof pg.DatabaseError ? new QueryFailedError(sql, params, error) : error);
    }
  }

  private fail(error: unknown): never {
    this.writability.see(error);
    throw error;
  }
}

function isRowsAndCount<R>(result: unknown): result is [R[], number] {
  return (
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
  );
}
