import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Forbidden } from '../../platform/errors/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { pageOf, type Page } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { BackupRun } from './backup-run.entity.ts';
import { seesBackups } from './backup.policy.ts';

/** One night may fail; two are a reason to look. */
const LATE_MS = 36 * 3_600_000;

type Place = [startedAt: number, id: string];
const isPlace = (values: unknown): values is Place =>
  Array.isArray(values) &&
  values.length === 2 &&
  Number.isSafeInteger(values[0]) &&
  Math.abs(values[0] as number) < 8.64e15 &&
  typeof values[1] === 'string';

export interface BackupSchedule {
  isOn: boolean;
  timeOfDay: string;
  keep: string;
  folder: string | null;
  lastComplete: BackupRun | null;
  isLate: boolean;
}

/** The nightly backups as administrators see them. */
@Injectable()
export class BackupsReader {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Throws Forbidden `backup.administer`. */
  async schedule(viewer: Viewer): Promise<BackupSchedule> {
    allowSeeing(viewer);
    const { backupFolder: folder, backupAt: timeOfDay, backupKeep } = this.config;
    const lastComplete = await this.newest().andWhere('run.failure is null').getOne();
    const age = lastComplete ? clock.now().getTime() - lastComplete.startedAt.getTime() : Infinity;
    return {
      isOn: folder !== null,
      timeOfDay,
      keep: backupKeep.text,
      folder,
      lastComplete,
      isLate: folder !== null && age > LATE_MS,
    };
  }

  /** A page of runs, the newest first. Throws Forbidden `backup.administer`. */
  async page(
    viewer: Viewer,
    { first, after }: { first: number; after: string | null },
  ): Promise<Page<BackupRun>> {
    allowSeeing(viewer);
    const query = this.newest().limit(first + 1);
    if (after) {
      const [startedAt, id] = decodeCursor(after, 'after', isPlace);
      query.andWhere('(run.started_at, run.id) < (:startedAt, :id)', {
        startedAt: new Date(startedAt),
        id: knownId(id, 'backup'),
      });
    }
    const rows = await query.getMany();
    return pageOf(rows.slice(0, first), ({ startedAt, id }) => encodeCursor([startedAt.getTime(), id]), {
      before: Boolean(after),
      after: rows.length > first,
    });
  }

  private newest() {
    return this.database
      .of(BackupRun)
      .createQueryBuilder('run')
      .orderBy('run.started_at', 'DESC')
      .addOrderBy('run.id', 'DESC');
  }
}

function allowSeeing(viewer: Viewer): void {
  if (!seesBackups(viewer)) throw new Forbidden('backup.administer');
}
