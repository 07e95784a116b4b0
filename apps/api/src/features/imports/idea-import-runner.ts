import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { guessFile } from './csv/guess-file.ts';
import { guessStatuses } from './csv/guess-mapping.ts';
import { surveyed } from './csv/csv-sources.ts';
import { tableFiles } from './csv/table-files.ts';
import {
  IdeaImport,
  IdeaImportFile,
  type IdeaImportFailure,
  type IdeaImportState,
} from './idea-import.entity.ts';
import { IdeaImportReader } from './idea-import.reader.ts';
import { importIdeas } from './import-ideas.ts';
import { ImportBusy, ImportCancelled, ImportRefused, type ImportStep } from './imports.types.ts';
import { KeptRefusals } from './kept-refusals.ts';

const LOOK_EVERY_MS = 1_000;

/** The long work of an import: looking at its tables, and running. Jobs call it. */
@Injectable()
export class IdeaImportRunner {
  private readonly logger = new Logger('IdeaImportRunner');

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly imports: IdeaImportReader,
  ) {}

  /** Does what the import waits for; nothing when it no longer waits for this run. */
  async work(importId: string, run: string): Promise<void> {
    const found = await this.database.of(IdeaImport).findOneBy({ id: importId, run });
    if (!found?.isAtWork) return;
    const stop = new AbortController();
    const watch = this.watch(found, stop);
    try {
      if (found.state === 'looking') await this.look(found, stop.signal);
      else await this.take(found, stop.signal, watch.hear);
    } catch (error) {
      await this.end(found, stateAfter(error, found.state), { failure: this.failureOf(error) });
    } finally {
      watch.stop();
    }
  }

  private async look(found: IdeaImport, signal: AbortSignal): Promise<void> {
    const { id } = found;
    for (const file of await this.imports.filesOf(id)) {
      if (signal.aborted) throw new ImportCancelled();
      const survey = await surveyed(this.imports.bytesOf(file));
      await this.database
        .of(IdeaImportFile)
        .update({ importId: id, position: file.position }, { survey, entry: guessFile(survey) });
    }
    const entries = (await this.imports.filesOf(id)).flatMap(({ entry }) => entry ?? []);
    await this.end(found, 'ready', { statuses: guessStatuses(entries) });
  }

  private async take(
    found: IdeaImport,
    signal: AbortSignal,
    hear: (step: ImportStep) => void,
  ): Promise<void> {
    const { id, sourceName, spaceName, statuses, timeZone, isDryRun, memberId } = found;
    const tables = (await this.imports.filesOf(id)).flatMap((file) =>
      file.survey && file.entry
        ? [{ source: this.imports.bytesOf(file), survey: file.survey, entry: file.entry }]
        : [],
    );
    const refusals = new KeptRefusals(this.database, id);
    await refusals.clear();
    const wish = {
      files: tableFiles(tables, { zone: timeZone, isGuess: false }),
      source: sourceName,
      space: spaceName,
      statuses,
      dryRun: isDryRun,
      actorId: memberId,
      signal,
    };
    const report = await importIdeas(this.databaseUrl, wish, refusals, hear);
    await this.end(found, isDryRun ? 'ready' : 'done', { report, refused: refusals.count, share: 1 });
  }

  /** Writes down about each second how far the work is, and hears whether somebody wants it stopped. */
  private watch({ id, run }: IdeaImport, stop: AbortController) {
    let step: ImportStep | null = null;
    const done = new Map<string, number>();
    let total = 0;
    void this.imports.filesOf(id).then(
      (files) => (total = files.reduce((sum, { size }) => sum + size, 0)),
      () => undefined,
    );
    const look = async () => {
      const bytes = [...done.values()].reduce((sum, value) => sum + value, 0);
      const [row] = await this.database.rows<{ cancel_asked: boolean }>(
        `update idea_imports set step = coalesce($3, step), share = $4, heard_at = $5 where id = $1 and run = $2
         returning cancel_asked`,
        [id, run, step && JSON.stringify(step), total === 0 ? 0 : Math.min(bytes / total, 1), clock.now()],
      );
      if (!row || row.cancel_asked) stop.abort();
    };
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return {
      hear: (now: ImportStep) => {
        step = now;
        done.set(now.file, now.bytes);
      },
      stop: () => clearInterval(timer),
    };
  }

  private async end(
    { id, run }: IdeaImport,
    state: IdeaImportState,
    found: Partial<Pick<IdeaImport, 'report' | 'refused' | 'share' | 'failure' | 'statuses'>>,
  ): Promise<void> {
    const at = clock.now();
    await this.database
      .of(IdeaImport)
      .update({ id, run }, { state, step: null, finishedAt: at, heardAt: at, cancelAsked: false, ...found });
  }

  private failureOf(error: unknown): IdeaImportFailure | null {
    if (error instanceof ImportCancelled) return null;
    if (error instanceof ImportBusy) return { code: 'BUSY', sentence: null };
    if (error instanceof ImportRefused) return { code: 'REFUSED', sentence: error.message };
    this.logger.error(error instanceof Error ? error.stack : String(error));
    return { code: 'INTERNAL', sentence: null };
  }

  private get databaseUrl(): string {
    return (this.dataSource.options as { url: string }).url;
  }
}

const stateAfter = (error: unknown, before: IdeaImportState): IdeaImportState =>
  error instanceof ImportCancelled ? (before === 'looking' ? 'failed' : 'cancelled') : 'failed';
