import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config/config.ts';
import { operationLimits } from './platform/graphql/operation-limits.ts';
import { AllowedOrigins } from './platform/http/allowed-origins.ts';
import { addHttpDoors } from './platform/http/http-doors.ts';
import { answerSupervisorsAlone, endConnectionsOnLeaving } from './platform/http/leaving.ts';
import { NodeHealth } from './platform/http/node-health.ts';
import { OwnAddress } from './platform/http/own-address.ts';
import { HttpErrorFilter } from './platform/http/http-error.filter.ts';
import { serveWebClient } from './platform/http/web-client.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { LiveGateway } from './platform/live/live-gateway.ts';

/** Connections that wait to be accepted; what is beyond that knocks again after 1, 3, 7 … s. Linux keeps `net.core.somaxconn` at most. */
const MOST_KNOCKING = 4_096;

export interface RunningApi {
  app: NestFastifyApplication;
  /** Address to reach it on this machine. */
  url: string;
  /** Still serves, but asks proxies and sockets to go elsewhere; takes as long as the setting says. */
  leave(): Promise<void>;
  /** Refuses new work, drains sockets, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the API (and the built screens beside it) on a migrated database.
 * `prepare` runs when everything is wired and nobody can call yet; when it throws, the start ends.
 */
export async function createApi(
  config: Config,
  databaseUrl: string,
  prepare: (app: NestFastifyApplication) => Promise<void> = async () => {},
): Promise<RunningApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: operationLimits.bytes,
    // Files take longer than any other body; `slow-bodies.ts` and the route of the files are stricter.
    requestTimeout: 15 * 60_000,
    http: { headersTimeout: 30_000 },
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, databaseUrl), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new HttpErrorFilter());
  const origins = app.get(AllowedOrigins);
  await addHttpDoors(app, origins, config.publicUrl?.startsWith('https:') ?? false);
  const health = app.get(NodeHealth);
  const fastify = app.getHttpAdapter().getInstance();
  endConnectionsOnLeaving(fastify, health);
  if (!config.does('web')) answerSupervisorsAlone(fastify);
  await app.init();
  await prepare(app);
  if (config.does('web') && config.webClientFolder) serveWebClient(app, config.webClientFolder);
  await app.listen({ port: config.port, host: config.host, backlog: MOST_KNOCKING });
  const port = Number(new URL(await app.getUrl()).port);
  origins.listeningOn(port);
  app.get(OwnAddress).listeningOn(port);
  if (config.does('web')) app.get(LiveGateway).open();
  return {
    app,
    url: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`,
    leave: async () => {
      health.leave();
      // Waited for when it closes, which also tells long work to stop.
      void app.get(Jobs).stop();
      if (config.drainMs > 0) {
        // First the proxy must find out: whoever comes back must not come back here.
        await sleep(config.drainMs / 3);
        await app.get(LiveGateway).sendAway(config.drainMs / 3);
        await sleep(config.drainMs / 3);
      }
    },
    close: async () => {
      await app.get(LiveGateway).close();
      await app.close();
    },
  };
}
