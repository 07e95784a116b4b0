import { Injectable, Logger } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { DomainError, Forbidden } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, MemberReader } from '../people/index.ts';
import { BrokenTable, tableRows } from '../table-files/index.ts';
import { PeopleChanges } from './people-changes.ts';
import { PeopleDirectory } from './people-directory.ts';
import { ImportProgress, ImportStopped } from './people-import-progress.ts';
import type { ImportFailure, PeopleImport } from './people-import.entity.ts';
import { PeopleImportReader } from './people-import.reader.ts';
import { PeopleJudge } from './people-judge.ts';
import { PeopleStaging } from './people-staging.ts';
import { personRow, type PersonRow } from './person.rules.ts';

const BITE = 2_000;

/** The two long steps of an import: reading and comparing a table, and writing what was looked at. Jobs and the command line call it. */
@Injectable()
export class PeopleImporter {
  private readonly logger = new Logger('PeopleImporter');

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly imports: PeopleImportReader,
    private readonly staging: PeopleStaging,
    private readonly judge: PeopleJudge,
    private readonly changes: PeopleChanges,
    private readonly directory: PeopleDirectory,
    private readonly members: MemberReader,
    private readonly progress: ImportProgress,
  ) {}

  /** Reads and compares; ends as ready, failed or cancelled. A second call of the same import waits, and finds it done. */
  async look(importId: string, bytes: AsyncIterable<Buffer>, size: number): Promise<void> {
    await this.until('cancelled', importId, async () => {
      const wish = await this.imports.hold(importId);
      if (wish?.state !== 'reading') return;
      const fields = new Set(wish.mapping.filter((field) => field !== null));
      await this.staging.begin();
      const directory = await this.directory.fingerprint();
      await this.read(wish, bytes, size);
      await this.staging.ready();
      const units = await this.judge.judge(importId, fields, (share) =>
        this.progress.tell(importId, 'comparing', share),
      );
      await this.staging.keep(importId);
      const counts = await this.imports.count(wish, units.length);
      await this.progress.finish(wish, 'ready', { counts, newUnits: units, directory });
    });
  }

  /** Writes everything in one transaction; ends as applied, or as ready again when it was cancelled. */
  async apply(importId: string): Promise<void> {
    await this.until('ready', importId, async () => {
      const wish = await this.imports.hold(importId);
      if (wish?.state !== 'applying') return;
      const actor = await this.actor(wish);
      const tell = (share: number) => this.progress.tell(importId, 'writing', share);
      await this.acts.perform('writePeopleImport', actor, { idempotencyKey: wish.run }, async (act) => {
        await this.directory.hold();
        if ((await this.directory.fingerprint()) !== wish.directory)
          throw new ImportStopped({ code: 'CHANGED_MEANWHILE' });
        const left = await this.changes.write(act, wish, wish.memberId, tell);
        act.record('people.imported', 'people_import', importId, {
          fileName: wish.fileName,
          ...wish.counts,
          switchedOff: left,
        });
        await this.progress.finish(wish, 'applied', {});
        return { importId };
      });
    });
  }

  private async read({ id, form, mapping }: PeopleImport, bytes: AsyncIterable<Buffer>, size: number) {
    let read = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const piece of bytes) {
        yield piece;
        read += piece.length;
      }
    }
    const add = async (rows: PersonRow[], share: number) => {
      await this.staging.add(id, rows);
      await this.progress.tell(id, 'reading', share);
    };
    let isHeader = true;
    let bite: PersonRow[] = [];
    let adding = Promise.resolve();
    try {
      for await (const row of tableRows(counted(), form)) {
        if (isHeader) {
          isHeader = false;
          continue;
        }
        bite.push(personRow(row, mapping));
        if (bite.length < BITE) continue;
        // While the database takes one bite, the next is read.
        await adding;
        adding = add(bite, Math.min(read / size, 1));
        // Awaited below; until then a failure must not count as nobody's.
        adding.catch(() => undefined);
        bite = [];
      }
      await adding;
      if (bite.length > 0) await this.staging.add(id, bite);
    } finally {
      await adding.catch(() => undefined);
    }
  }

  /** In one transaction without time limits; what stops it is told to whoever waits. */
  private async until(whenCancelled: 'cancelled' | 'ready', importId: string, work: () => Promise<void>) {
    try {
      await this.database.transaction(async () => {
        await this.database.takeTime();
        await work();
      });
    } catch (error) {
      if (error instanceof ImportStopped && error.failure.code === 'CANCELLED')
        await this.progress.stop(importId, whenCancelled, null);
      else await this.progress.stop(importId, 'failed', this.failureOf(error));
    }
  }

  private failureOf(error: unknown): ImportFailure {
    if (error instanceof ImportStopped) return error.failure;
    if (error instanceof BrokenTable) return { code: error.code, line: error.line };
    if (error instanceof DomainError) return { code: error.code };
    this.logger.error(error instanceof Error ? error.stack : String(error));
    return { code: 'INTERNAL' };
  }

  /** Whoever asked, with the rights of this moment; null from the command line. Throws Forbidden. */
  private async actor({ memberId }: PeopleImport): Promise<Viewer | null> {
    if (memberId === null) return null;
    const member = await this.members.require(memberId);
    const roles = (await this.members.rolesOf([memberId])).get(memberId) ?? [];
    const viewer = { memberId, sessionId: '', unitId: member.unitId, level: member.level, roles };
    if (!member.isActive || !canAdminister(viewer)) throw new Forbidden('people.administer');
    return viewer;
  }
}
