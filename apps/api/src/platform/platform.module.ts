import { Global, Module } from '@nestjs/common';
import { Acts } from './acts/acts.ts';
import { FactListeners } from './acts/fact-listeners.ts';
import { Database } from './database/database.ts';
import { RequestContexts } from './graphql/request-contexts.ts';
import { AllowedOrigins } from './http/allowed-origins.ts';
import { OwnAddress } from './http/own-address.ts';
import { Jobs } from './jobs/jobs.ts';
import { Bell } from './log/bell.ts';
import { MailTransport } from './mail/mail-transport.ts';
import { TopicLog } from './log/topic-log.ts';
import { TopicTail } from './log/topic-tail.ts';
import { ViewerSource } from './viewer/viewer-source.ts';

const services = [
  Acts,
  AllowedOrigins,
  Bell,
  Database,
  FactListeners,
  Jobs,
  MailTransport,
  OwnAddress,
  RequestContexts,
  TopicLog,
  TopicTail,
  ViewerSource,
];

/** What every feature may use; knows none of them. `Config` and the connection come from the root. */
@Global()
@Module({ providers: services, exports: services })
export class PlatformModule {}
