import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { BackupRun } from './backup-run.entity.ts';

/** After a failure the same night is tried again so much later. */
const PAUSE_MS = 3_600_000;

export type BackupOutcome =
  Pick<BackupRun, 'failure'> | (Pick<BackupRun, 'folder' | 'rows' | 'files' | 'bytes'> & { failure: null });

/** What became of the nightly backups, and which is due. */
@Injectable()
export class BackupRuns {
  constructor(private readonly database: Database) {}

  /**
   * The newest moment of the schedule up to now, on the clock of the organisation, unless its backup was taken or has
   * just failed. A night that the machine slept through is made up for.
   */
  async due(now: Date, timeOfDay: string): Promise<Date | null> {
    const row = await this.database.row<{ due: Date }>(
      `with schedule as (
         select max(at) as due from (
           select (((($1::timestamptz at time zone time_zone)::date - days) + $2::time) at time zone time_zone) as at
           from organisation, generate_series(0, 1) as days
         ) moments where at <= $1
       )
       select due from schedule where due is not null and not exists (
         select from backup_runs where due_at >= due and (failure is null or ended_at > $3))`,
      [now, timeOfDay, new Date(now.getTime() - PAUSE_MS)],
    );
    return row?.due ?? null;
  }

  async keep(
    times: Pick<BackupRun, 'dueAt' | 'startedAt' | 'endedAt'>,
    outcome: BackupOutcome,
  ): Promise<void> {
    const nothing = { folder: null, rows: null, files: null, bytes: null };
    await this.database
      .of(BackupRun)
      .insert({ id: newId(), removedAt: null, ...times, ...nothing, ...outcome });
  }

  async noteRemoved(folders: string[], at: Date): Promise<void> {
    await this.database.rows(
      `update backup_runs set removed_at = $2 where folder = any($1) and removed_at is null`,
      [folders, at],
    );
  }
}
