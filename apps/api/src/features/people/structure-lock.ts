import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

const STRUCTURE_LOCK = 7_301_978;

/** One change at a time to who stands below whom: two that are each harmless can close a circle together. */
@Injectable()
export class StructureLock {
  constructor(private readonly database: Database) {}

  /** Waits for its turn and keeps it until the transaction ends. */
  async hold(): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock($1)', [STRUCTURE_LOCK]);
  }
}
