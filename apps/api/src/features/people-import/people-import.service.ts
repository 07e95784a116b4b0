import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId, newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';
import { TableFilesReader } from '../table-files/index.ts';
import { PeopleImport } from './people-import.entity.ts';
import { PeopleImporter } from './people-importer.ts';
import { PeopleImportReader } from './people-import.reader.ts';
import type {
  ApplyPeopleImportInput,
  CancelPeopleImportInput,
  LookAtPeopleInput,
} from './people-import.schema.ts';
import { PeopleOpening } from './people-opening.ts';

const LOOK = 'look_at_people';
const APPLY = 'apply_people';
const SILENT_MS = 60_000;

/** What an administrator does with an import: look, apply, stop. The work itself is a job on any node. */
@Injectable()
export class PeopleImportService implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly files: TableFilesReader,
    private readonly imports: PeopleImportReader,
    private readonly opening: PeopleOpening,
    private readonly importer: PeopleImporter,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ importId: string }>(LOOK, ({ importId }) => this.look(importId));
    this.jobs.define<{ importId: string }>(APPLY, ({ importId }) => this.importer.apply(importId));
    this.jobs.every('* * * * *', 'sweep_people_imports', () => this.wakeSilent());
  }

  /**
   * Reads and compares a table; nothing is written into the directory. Throws NotFound, Forbidden `people.administer`,
   * InvalidInput (fileId REQUIRED while pieces are missing, fields WRONG).
   */
  async lookAt(viewer: Viewer, input: LookAtPeopleInput): Promise<{ importId: string }> {
    return this.acts.perform('lookAtPeople', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      const file = await this.files.require(viewer, input.fileId);
      if (!file.isComplete) throw new InvalidInput([{ path: 'fileId', code: 'REQUIRED' }]);
      // Rows of earlier days were looked at; the import itself stays as what happened.
      await this.database.rows(
        `delete from people_import_rows where import_id in (select id from people_imports where created_at < $1)`,
        [new Date(act.at.getTime() - 86_400_000)],
      );
      const wish = await this.opening.open(this.files.bytesOf(file.id), input);
      const importId = await this.opening.begin(act, wish, {
        memberId: viewer.memberId,
        fileId: file.id,
        fileName: file.name,
      });
      if (wish.state === 'reading') this.ring(LOOK, importId);
      return { importId };
    });
  }

  /**
   * Writes what was looked at, all of it or nothing. Throws NotFound, Conflict `people_import.not_ready`,
   * `people_import.broken_rows`, `people_import.unknown_rows`.
   */
  apply(viewer: Viewer, input: ApplyPeopleImportInput): Promise<{ importId: string }> {
    return this.acts.perform('applyPeopleImport', viewer, input, async (act) => {
      const { id, state, counts } = await this.imports.require(viewer, input.importId);
      if (state !== 'ready' || !counts) throw new Conflict('people_import.not_ready');
      if (counts.broken > 0 && !input.leaveOutBroken)
        throw new Conflict('people_import.broken_rows', { broken: counts.broken });
      if (counts.unknown > 0 && input.deactivateMissing)
        throw new Conflict('people_import.unknown_rows', { unknown: counts.unknown });
      await this.database.of(PeopleImport).update(
        { id },
        {
          state: 'applying',
          share: 0,
          failure: null,
          finishedAt: null,
          run: newId(),
          memberId: viewer.memberId,
          leaveOutBroken: input.leaveOutBroken,
          deactivateMissing: input.deactivateMissing,
          heardAt: act.at,
        },
      );
      this.ring(APPLY, id);
      return { importId: id };
    });
  }

  /** Asks the job to stop; while it writes, everything it wrote is undone. One that has ended stays as it is. Throws NotFound. */
  cancel(viewer: Viewer, input: CancelPeopleImportInput): Promise<{ importId: string }> {
    return this.acts.perform('cancelPeopleImport', viewer, input, async () => {
      const { id } = await this.imports.require(viewer, knownId(input.importId, 'import'));
      await this.database.rows(
        `update people_imports set cancel_asked = true where id = $1 and state in ('reading', 'applying')`,
        [id],
      );
      return { importId: id };
    });
  }

  private async look(importId: string): Promise<void> {
    const wish = await this.database.of(PeopleImport).findOneBy({ id: importId });
    const file = wish?.fileId ? await this.files.byId(wish.fileId) : null;
    if (wish && file) await this.importer.look(importId, this.files.bytesOf(file.id), file.size);
  }

  /** Work that a stopped node left behind; the job finds out by itself when it was only slow. */
  private async wakeSilent(): Promise<void> {
    const silent = await this.database.rows<{ id: string; state: string }>(
      `select id, state from people_imports where state in ('reading', 'applying') and heard_at < $1 and file_id is not null`,
      [new Date(clock.now().getTime() - SILENT_MS)],
    );
    for (const { id, state } of silent) this.ring(state === 'reading' ? LOOK : APPLY, id);
  }

  private ring(job: string, importId: string): void {
    this.jobs.add(job, { importId }, { key: `${job}:${importId}` });
  }
}
