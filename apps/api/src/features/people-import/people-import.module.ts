import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/index.ts';
import { TableFilesModule } from '../table-files/index.ts';
import { PeopleChanges } from './people-changes.ts';
import { PeopleFile } from './people-file.ts';
import { PeopleDirectory } from './people-directory.ts';
import { ImportProgress } from './people-import-progress.ts';
import { PeopleImport } from './people-import.entity.ts';
import { PeopleImportReader } from './people-import.reader.ts';
import { PeopleImportResolver, PeopleImportRowResolver } from './people-import.resolver.ts';
import { PeopleImportService } from './people-import.service.ts';
import { PeopleImporter } from './people-importer.ts';
import { PeopleJudge } from './people-judge.ts';
import { PeopleOpening } from './people-opening.ts';
import { PeopleStaging } from './people-staging.ts';

@Module({
  imports: [TypeOrmModule.forFeature([PeopleImport]), PeopleModule, TableFilesModule],
  providers: [
    ImportProgress,
    PeopleChanges,
    PeopleDirectory,
    PeopleFile,
    PeopleImporter,
    PeopleImportReader,
    PeopleImportResolver,
    PeopleImportRowResolver,
    PeopleImportService,
    PeopleJudge,
    PeopleOpening,
    PeopleStaging,
  ],
})
export class PeopleImportModule {}
