import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Config } from './platform/config/config.ts';
import { ConfigModule } from './platform/config/config.module.ts';
import { dataSourceOptions } from './platform/database/data-source-options.ts';
import { GraphqlServerModule } from './platform/graphql/graphql-server.module.ts';
import { HealthController } from './platform/http/health.controller.ts';
import { BackupsModule } from './features/backups/index.ts';
import { DigestsModule } from './features/digests/index.ts';
import { DraftsModule } from './features/drafts/index.ts';
import { FilesModule } from './features/files/index.ts';
import { FollowsModule } from './features/follows/index.ts';
import { IdeasModule } from './features/ideas/index.ts';
import { ImportsModule } from './features/imports/index.ts';
import { MailsModule } from './features/mails/index.ts';
import { MentionsModule } from './features/mentions/index.ts';
import { MergesModule } from './features/merges/index.ts';
import { NoticesModule } from './features/notices/index.ts';
import { OrganisationModule } from './features/organisation/index.ts';
import { PeopleModule } from './features/people/index.ts';
import { PeopleImportModule } from './features/people-import/index.ts';
import { PlaceholdersModule } from './features/placeholders/index.ts';
import { PipelineModule } from './features/pipeline/index.ts';
import { PresenceModule } from './features/presence/index.ts';
import { RankingModule } from './features/ranking/index.ts';
import { SearchModule } from './features/search/index.ts';
import { SettingUpModule } from './features/setting-up/index.ts';
import { SignInModule } from './features/sign-in/index.ts';
import { SimilarModule } from './features/similar/index.ts';
import { SpacesModule } from './features/spaces/index.ts';
import { SurfacedModule } from './features/surfaced/index.ts';
import { TableFilesModule } from './features/table-files/index.ts';
import { ThreadsModule } from './features/threads/index.ts';
import { loggerOptions } from './platform/logging/logger-options.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { TidyUp } from './platform/log/tidy-up.ts';

/** The table of contents: features in the order in which they may depend on each other. `architecture.spec.ts` proves it. */
export const features: Type[] = [
  OrganisationModule,
  TableFilesModule,
  PeopleModule,
  MailsModule,
  PeopleImportModule,
  SignInModule,
  SpacesModule,
  IdeasModule,
  RankingModule,
  ThreadsModule,
  PresenceModule,
  PipelineModule,
  SurfacedModule,
  DraftsModule,
  FilesModule,
  FollowsModule,
  MentionsModule,
  NoticesModule,
  SearchModule,
  SimilarModule,
  MergesModule,
  DigestsModule,
  SettingUpModule,
  PlaceholdersModule,
  ImportsModule,
  BackupsModule,
];

@Module({})
export class AppModule {
  static with(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggerModule.forRoot(loggerOptions(config)),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, config.databasePool),
          autoLoadEntities: true,
          retryAttempts: 3,
          retryDelay: 500,
        }),
        PlatformModule,
        GraphqlServerModule,
        ...features,
      ],
      controllers: [HealthController],
      providers: [TidyUp],
    };
  }
}
