import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { BackupRun } from './backup-run.entity.ts';
import { BackupsReader, type BackupSchedule } from './backups.reader.ts';
import { BackupConnection, BackupScheduleType } from './backups.schema.ts';

@Resolver()
export class BackupsResolver {
  constructor(private readonly reader: BackupsReader) {}

  @Query(() => BackupScheduleType, {
    description: 'The schedule of backups. FORBIDDEN backup.administer for all but administrators.',
  })
  backupSchedule(@CurrentViewer() viewer: Viewer): Promise<BackupSchedule> {
    return this.reader.schedule(viewer);
  }

  @Query(() => BackupConnection, {
    description: 'Nightly backups, the newest first. FORBIDDEN backup.administer for all but administrators.',
  })
  backups(
    @CurrentViewer() viewer: Viewer,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: 30,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' })
    after: string | null,
  ): Promise<Page<BackupRun>> {
    return this.reader.page(viewer, { first: first ?? 30, after });
  }
}
