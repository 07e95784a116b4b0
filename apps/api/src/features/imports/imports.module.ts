import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/index.ts';
import { TableFilesModule } from '../table-files/index.ts';
import { IdeaImport, IdeaImportFile } from './idea-import.entity.ts';
import { IdeaImportReader } from './idea-import.reader.ts';
import { IdeaImportResolver } from './idea-import.resolver.ts';
import { IdeaImportRunner } from './idea-import-runner.ts';
import { IdeaImportService } from './idea-import.service.ts';
import { TablePreview } from './table-preview.ts';

/** One import, reached by two doors: a program of its own (`import-ideas.ts`), and an administrator's page whose work is a job. */
@Module({
  imports: [TypeOrmModule.forFeature([IdeaImport, IdeaImportFile]), PeopleModule, TableFilesModule],
  providers: [IdeaImportReader, IdeaImportResolver, IdeaImportRunner, IdeaImportService, TablePreview],
})
export class ImportsModule {}
