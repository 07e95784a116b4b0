import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import {
  PeopleImport,
  type ImportFailure,
  type ImportState,
  type ImportStep,
} from './people-import.entity.ts';

const EVERY_MS = 250;

/** Ends an import on its way; CANCELLED when somebody asked for it. */
export class ImportStopped extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure.code);
  }
}

/** Where everybody sees how far an import is, and where it hears that it shall stop. */
@Injectable()
export class ImportProgress {
  private readonly told = new Map<string, number>();

  constructor(private readonly database: Database) {}

  /** Tells how far a step is, beside the transaction that does it. Throws ImportStopped when it shall end. */
  async tell(importId: string, step: ImportStep, share: number): Promise<void> {
    const now = clock.now().getTime();
    if (share < 1 && now - (this.told.get(importId) ?? 0) < EVERY_MS) return;
    this.told.set(importId, now);
    const rows = await this.database.aside(() =>
      this.database.rows<{ cancel_asked: boolean }>(
        `update people_imports set step = $2, share = $3, heard_at = $4 where id = $1 returning cancel_asked`,
        [importId, step, share, clock.now()],
      ),
    );
    if (rows[0]?.cancel_asked) throw new ImportStopped({ code: 'CANCELLED' });
  }

  /** The last word of the transaction that did the work. Throws ImportStopped when somebody asked for an end just before. */
  async finish(
    { id, run }: PeopleImport,
    state: ImportState,
    found: Partial<Pick<PeopleImport, 'counts' | 'newUnits' | 'directory'>>,
  ): Promise<void> {
    this.told.delete(id);
    const { affected } = await this.database
      .of(PeopleImport)
      .update(
        { id, run, cancelAsked: false },
        { state, step: null, share: 1, failure: null, finishedAt: clock.now(), ...found },
      );
    if (affected !== 1) throw new ImportStopped({ code: 'CANCELLED' });
  }

  async stop(id: string, state: ImportState, failure: ImportFailure | null): Promise<void> {
    this.told.delete(id);
    await this.database
      .of(PeopleImport)
      .update({ id }, { state, step: null, failure, cancelAsked: false, finishedAt: clock.now() });
  }
}
