import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { PlatformModule } from '../platform.module.ts';
import { SignedInGuard } from '../viewer/signed-in.guard.ts';
import { Channels } from '../live/channels.ts';
import { LiveGateway } from '../live/live-gateway.ts';
import { Subscriptions } from '../live/subscriptions.ts';
import { DomainErrorFilter } from './domain-error.filter.ts';
import { callFieldsDirectly } from './direct-fields.ts';
import { refuseWrongMoments } from './moments.ts';
import { operationDoors } from './operation-doors.ts';
import { operationLimits } from './operation-limits.ts';
import { publicError } from './public-error.ts';
import { RequestContexts } from './request-contexts.ts';

refuseWrongMoments();
callFieldsDirectly();

/** GraphQL over HTTP and, through LiveGateway, over WebSocket: one schema, the same doors and limits. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [PlatformModule],
      inject: [Config, RequestContexts],
      useFactory: (config: Config, contexts: RequestContexts) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        // The first operation checks the schema anyway.
        buildSchemaOptions: { skipCheck: true },
        introspection: !config.isProduction,
        graphiql: false,
        cache: 'bounded',
        persistedQueries: false,
        csrfPrevention: true,
        autoTransformHttpErrors: false,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: operationLimits.tokens },
        // What may be kept in between is nobody's business: every answer depends on the viewer.
        plugins: [operationDoors, ApolloServerPluginCacheControlDisabled()],
        formatError: (_formatted: unknown, error: unknown) => publicError(error),
        context: (request: FastifyRequest, reply: FastifyReply) => ({
          request: contexts.ofRequest(request, reply),
        }),
      }),
    }),
  ],
  providers: [
    Channels,
    LiveGateway,
    Subscriptions,
    { provide: APP_GUARD, useClass: SignedInGuard },
    { provide: APP_FILTER, useClass: DomainErrorFilter },
  ],
  exports: [LiveGateway],
})
export class GraphqlServerModule {}
