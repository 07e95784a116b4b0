import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BackupRefused } from '../../platform/backup/backup-refused.ts';
import { partialOf } from '../../platform/backup/backup-paths.ts';
import { backupName, BackupShelf } from '../../platform/backup/backup-shelf.ts';
import { bytesOf } from '../../platform/backup/backup-summary.ts';
import { checkBackup } from '../../platform/backup/check-backup.ts';
import { connect } from '../../platform/backup/connect.ts';
import { knownMigrations } from '../../platform/backup/restore-backup.ts';
import { storedFilesOf } from '../../platform/backup/stored-files-of.ts';
import { takeBackup } from '../../platform/backup/take-backup.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { storedContents } from '../files/index.ts';
import { OrganisationReader } from '../organisation/index.ts';
import type { BackupFailure } from './backup-run.entity.ts';
import { BackupRuns, type BackupOutcome } from './backup-runs.ts';

const LOCK = 7_301_980;

/** Takes a backup each night on one node, reads it back, and lets go of old ones. */
@Injectable()
export class NightlyBackups implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('Backups');
  private readonly stop = new AbortController();

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly runs: BackupRuns,
    private readonly organisations: OrganisationReader,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    // Looking often finds the hour in any time zone, and the night that the machine slept through.
    if (this.config.backupFolder) this.jobs.every('*/5 * * * *', 'nightly_backup', () => this.run());
  }

  /** Before the jobs are waited for. */
  onModuleDestroy(): void {
    this.stop.abort(new Error('The product stops.'));
  }

  /** Takes the backup that is due, if one is. */
  async run(now = clock.now()): Promise<void> {
    const shelf = this.config.backupFolder;
    if (!shelf || !(await this.runs.due(now, this.config.backupAt))) return;
    const { url } = this.dataSource.options as { url: string };
    // A backup outlasts any job, so who takes it is told by a connection that lives as long as the work.
    const guard = await connect(url, 'upwell backup');
    try {
      const { rows } = await guard.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
        LOCK,
      ]);
      if (!rows[0]?.mine) return;
      // Looked at again: another node may have just finished.
      const due = await this.runs.due(now, this.config.backupAt);
      if (due) await this.take(shelf, url, due, now);
    } finally {
      await guard.end();
    }
  }

  private async take(shelf: string, databaseUrl: string, dueAt: Date, startedAt: Date): Promise<void> {
    const name = backupName(startedAt);
    const began = clock.now().getTime();
    const outcome = await this.takeInto(shelf, name, databaseUrl);
    const endedAt = new Date(startedAt.getTime() + clock.now().getTime() - began);
    await this.runs.keep({ dueAt, startedAt, endedAt }, outcome);
    if (outcome.failure) return;
    this.logger.log(`Backup ${name} is complete and was read back.`);
    await this.tidy(shelf, startedAt);
  }

  private async takeInto(shelf: string, name: string, databaseUrl: string): Promise<BackupOutcome> {
    const folder = join(shelf, name);
    const warn = (sentence: string) => this.logger.warn(sentence);
    const files = storedFilesOf(this.config, storedContents);
    try {
      const manifest = await takeBackup({ databaseUrl, files, folder, signal: this.stop.signal, warn });
      await this.readBack(folder);
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return { failure: null, folder: name, rows, files: manifest.files.count, bytes: bytesOf(manifest) };
    } catch (error) {
      const failure = this.stop.signal.aborted ? 'INTERRUPTED' : failureOf(error);
      this.logger.error(`The nightly backup failed (${failure}): ${(error as Error).message}`);
      await rm(partialOf(folder), { recursive: true, force: true }).catch(() => undefined);
      return { failure };
    }
  }

  /** What the disk did not keep is worse than no backup, because somebody would trust it. */
  private async readBack(folder: string): Promise<void> {
    try {
      await checkBackup(folder, knownMigrations);
    } catch (error) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  }

  private async tidy(shelf: string, now: Date): Promise<void> {
    const organisation = await this.organisations.find();
    if (!organisation) return;
    try {
      const backups = new BackupShelf(shelf, organisation.createdAt);
      await backups.sweep(now);
      const gone = await backups.rotate(this.config.backupKeep.rotation, organisation.timeZone);
      await this.runs.noteRemoved(gone, now);
    } catch (error) {
      this.logger.warn(`Old backups could not be removed: ${(error as Error).message}`);
    }
  }
}

function failureOf(error: unknown): BackupFailure {
  const { code } = error as { code?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'DISK_FULL';
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return 'NOT_WRITABLE';
  return error instanceof BackupRefused ? 'NOT_READABLE_AGAIN' : 'BROKEN';
}
