import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.ts';
import { BackupRun } from './backup-run.entity.ts';
import { BackupRuns } from './backup-runs.ts';
import { BackupsReader } from './backups.reader.ts';
import { BackupsResolver } from './backups.resolver.ts';
import { NightlyBackups } from './nightly-backups.ts';

@Module({
  imports: [TypeOrmModule.forFeature([BackupRun]), OrganisationModule],
  providers: [BackupRuns, BackupsReader, BackupsResolver, NightlyBackups],
})
export class BackupsModule {}
