import { Global, Module, type FactoryProvider } from '@nestjs/common';
import { Acts } from './acts/acts.ts';
import { FactListeners } from './acts/fact-listeners.ts';
import { KeptAnswers } from './acts/kept-answers.ts';
import { Ledger } from './acts/ledger.ts';
import { Config } from './config/config.ts';
import { Database } from './database/database.ts';
import { Writability } from './database/writability.ts';
import { FileStore } from './files/file-store.ts';
import { FolderStore } from './files/folder-store.ts';
import { S3Store } from './files/s3-store.ts';
import { RequestContexts } from './graphql/request-contexts.ts';
import { AllowedOrigins } from './http/allowed-origins.ts';
import { NodeHealth } from './http/node-health.ts';
import { OwnAddress } from './http/own-address.ts';
import { Jobs } from './jobs/jobs.ts';
import { Bell } from './log/bell.ts';
import { MailTransport } from './mail/mail-transport.ts';
import { TopicLog } from './log/topic-log.ts';
import { TopicTail } from './log/topic-tail.ts';
import { Courier } from './nodes/courier.ts';
import { PostgresCarrier } from './nodes/postgres-carrier.ts';
import { RateLimits } from './nodes/rate-limits.ts';
import { RedisCarrier } from './nodes/redis-carrier.ts';
import { RedisLink } from './nodes/redis-link.ts';
import { Typesetter } from './markdown/typesetter.ts';
import { ViewerSource } from './viewer/viewer-source.ts';

/** Opened when the first file is touched. */
const fileStore: FactoryProvider = {
  provide: FileStore,
  inject: [Config],
  useFactory: (config: Config) =>
    config.filesS3 ? new S3Store(config.filesS3) : new FolderStore(config.filesFolder),
};

const services = [
  Acts,
  AllowedOrigins,
  Bell,
  Courier,
  Database,
  FactListeners,
  Jobs,
  KeptAnswers,
  Ledger,
  MailTransport,
  NodeHealth,
  OwnAddress,
  PostgresCarrier,
  RateLimits,
  RedisCarrier,
  RedisLink,
  RequestContexts,
  TopicLog,
  TopicTail,
  Typesetter,
  ViewerSource,
  Writability,
];

/** What every feature may use; knows none of them. `Config` and the connection come from the root. */
@Global()
@Module({ providers: [...services, fileStore], exports: [...services, fileStore] })
export class PlatformModule {}
