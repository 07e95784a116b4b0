import { Injectable, type OnModuleInit } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import { Acts } from '../../platform/acts/acts.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { line, valid } from '../../platform/errors/valid.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';
import { TableFilesReader } from '../table-files/index.ts';
import { changedEntry } from './changed-mapping.ts';
import { fieldsOf, fileMapping } from './csv/mapping.rules.ts';
import { isTimeZone } from './csv/zoned-moment.ts';
import { IdeaImport, IdeaImportFile } from './idea-import.entity.ts';
import type {
  CancelIdeaImportInput,
  LookAtIdeasInput,
  MapIdeasInput,
  RunIdeaImportInput,
} from './idea-import.inputs.ts';
import { IdeaImportReader } from './idea-import.reader.ts';
import { IdeaImportRunner } from './idea-import-runner.ts';

const WORK = 'idea_import';
const SILENT_MS = 60_000;
const MOST_FILES = 20;

const names = z.object({ source: line(limits.space.name), spaceName: line(limits.space.name) });

/** What an administrator does with an import: look, map, try, run, stop. The work itself is a job on any node. */
@Injectable()
export class IdeaImportService implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly tables: TableFilesReader,
    private readonly imports: IdeaImportReader,
    private readonly runner: IdeaImportRunner,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ importId: string; run: string }>(WORK, ({ importId, run }) =>
      this.runner.work(importId, run),
    );
    this.jobs.every('* * * * *', 'sweep_idea_imports', () => this.wakeSilent());
  }

  async lookAt(viewer: Viewer, input: LookAtIdeasInput): Promise<string> {
    const { importId } = await this.acts.perform('lookAtIdeas', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      const ids = [...new Set(input.fileIds)];
      if (ids.length === 0) throw new InvalidInput([{ path: 'fileIds', code: 'REQUIRED' }]);
      if (ids.length > MOST_FILES)
        throw new InvalidInput([{ path: 'fileIds', code: 'TOO_MANY', params: { max: MOST_FILES } }]);
      const found = await this.database
        .of(IdeaImport)
        .manager.query<{ zone: string }[]>('select time_zone as zone from organisation');
      const id = newId();
      const name = nameOf(act.at);
      await this.database.of(IdeaImport).insert({
        id,
        memberId: viewer.memberId,
        sourceName: name,
        spaceName: name,
        timeZone: found[0]?.zone ?? 'UTC',
        statuses: null,
        state: 'looking',
        isDryRun: true,
        step: null,
        share: 0,
        failure: null,
        report: null,
        refused: 0,
        cancelAsked: false,
        run: newId(),
        createdAt: act.at,
        heardAt: act.at,
        finishedAt: null,
      });
      for (const [position, fileId] of ids.entries()) {
        const file = await this.tables.require(viewer, fileId);
        if (!file.isComplete) throw new InvalidInput([{ path: 'fileIds', code: 'REQUIRED' }]);
        const { name: fileName, size } = file;
        await this.database.of(IdeaImportFile).insert({
          importId: id,
          position,
          fileId: file.id,
          name: fileName,
          size,
          survey: null,
          entry: null,
        });
      }
      await this.ring(id);
      return { importId: id };
    });
    return importId;
  }

  async map(viewer: Viewer, input: MapIdeasInput): Promise<string> {
    const { importId } = await this.acts.perform('mapIdeas', viewer, input, async () => {
      const { id } = await this.atRest(viewer, input.importId);
      const { source, spaceName } = valid(names, input);
      if (!isTimeZone(input.timeZone)) throw new InvalidInput([{ path: 'timeZone', code: 'WRONG' }]);
      const files = await this.imports.filesOf(id);
      for (const [n, chosen] of input.files.entries()) {
        const file = files[chosen.position];
        if (!file?.survey) throw new InvalidInput([{ path: `files.${n}.position`, code: 'UNKNOWN' }]);
        checkColumns(file, chosen, n);
        const entry = changedEntry(file.name, file.entry ?? undefined, chosen);
        if (!fileMapping.safeParse(entry).success)
          throw new InvalidInput([{ path: `files.${n}.fields`, code: 'WRONG' }]);
        await this.database.of(IdeaImportFile).update({ importId: id, position: chosen.position }, { entry });
      }
      await this.database.of(IdeaImport).update(id, {
        sourceName: source,
        spaceName,
        timeZone: input.timeZone,
        state: 'ready',
        failure: null,
      });
      return { importId: id };
    });
    return importId;
  }

  async run(viewer: Viewer, input: RunIdeaImportInput): Promise<string> {
    const { importId } = await this.acts.perform('runIdeaImport', viewer, input, async (act) => {
      const { id } = await this.atRest(viewer, input.importId);
      for (const { fileId } of await this.imports.filesOf(id))
        if (!(await this.tables.find(viewer, fileId))) throw new Conflict('idea_import.files_gone');
      await this.database.of(IdeaImport).update(id, {
        memberId: viewer.memberId,
        state: 'running',
        isDryRun: input.isDryRun,
        step: null,
        share: 0,
        failure: null,
        report: null,
        refused: 0,
        cancelAsked: false,
        run: newId(),
        heardAt: act.at,
        finishedAt: null,
      });
      act.record('idea_import.started', 'import', id, { isDryRun: input.isDryRun });
      await this.ring(id);
      return { importId: id };
    });
    return importId;
  }

  async cancel(viewer: Viewer, input: CancelIdeaImportInput): Promise<string> {
    const { importId } = await this.acts.perform('cancelIdeaImport', viewer, input, async (act) => {
      const { id, isAtWork } = await this.imports.require(viewer, input.importId);
      if (isAtWork) {
        await this.database.of(IdeaImport).update(id, { cancelAsked: true });
        act.record('idea_import.cancelled', 'import', id);
      }
      return { importId: id };
    });
    return importId;
  }

  /** Throws NotFound, Conflict `idea_import.at_work`. */
  private async atRest(viewer: Viewer, id: string): Promise<IdeaImport> {
    const found = await this.imports.requireForChange(viewer, id);
    if (found.isAtWork) throw new Conflict('idea_import.at_work');
    return found;
  }

  private async ring(importId: string): Promise<void> {
    const { run } = await this.database.of(IdeaImport).findOneByOrFail({ id: importId });
    this.jobs.add(WORK, { importId, run }, { key: `${WORK}:${importId}` });
  }

  /** Work that a stopped node left behind begins anew: what it had brought is found there. */
  private async wakeSilent(): Promise<void> {
    const silent = await this.database.rows<{ id: string; run: string }>(
      `update idea_imports set run = gen_random_uuid(), heard_at = $1
       where state in ('looking', 'running') and heard_at < $2 returning id, run`,
      [clock.now(), new Date(clock.now().getTime() - SILENT_MS)],
    );
    for (const { id, run } of silent) this.jobs.add(WORK, { importId: id, run }, { key: `${WORK}:${id}` });
  }
}

/** Until somebody names it better. */
const nameOf = (at: Date): string => `Import of ${at.toISOString().slice(0, 10)}`;

function checkColumns(
  { survey }: IdeaImportFile,
  { kind, fields }: MapIdeasInput['files'][number],
  n: number,
): void {
  const columns = new Set(survey!.columns.map(({ name }) => name));
  for (const [m, { field, columns: chosen }] of fields.entries()) {
    const known: readonly string[] = kind === 'none' ? [] : fieldsOf[kind];
    if (kind !== 'none' && !known.includes(field))
      throw new InvalidInput([{ path: `files.${n}.fields.${m}.field`, code: 'UNKNOWN' }]);
    if (chosen.some((name) => !columns.has(name)))
      throw new InvalidInput([{ path: `files.${n}.fields.${m}.columns`, code: 'UNKNOWN' }]);
  }
}
