import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { RequestContexts } from '../graphql/request-contexts.ts';
import { operationLimits } from '../graphql/operation-limits.ts';
import { AllowedOrigins } from '../http/allowed-origins.ts';
import { Bell } from '../log/bell.ts';
import { sessionTopic, ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { SignedOut } from '../errors/errors.ts';
import { admitSubscription, liveErrors, publicErrors, runSubscription } from './live-operation.ts';

/** Close codes of our own; 4400 to 4499 beside those of graphql-ws. See docs/operating.md. */
export const closeCodes = { sessionEnded: 4403, goingAway: 1001 } as const;

const LOOK_MS = 2_000;
/** For clients that do not answer the farewell. */
const FAREWELL_MS = 2_000;
const SLICE_MS = 50;

interface OpenSocket {
  socket: WebSocket;
  viewer: Viewer;
  stopListening: () => void;
}

/** Subscriptions over WebSocket: the session cookie and the Origin are checked before the upgrade, rights while the socket lives. */
@Injectable()
export class LiveGateway {
  private readonly logger = new Logger('Live');
  private readonly sockets = new Map<WebSocket, OpenSocket>();
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: operationLimits.bytes,
    handleProtocols: () => 'graphql-transport-ws',
  });
  private look: NodeJS.Timeout | null = null;
  private stopServing: { dispose: () => void | Promise<void> } | null = null;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
    private readonly viewers: ViewerSource,
    private readonly origins: AllowedOrigins,
    private readonly bell: Bell,
  ) {}

  /** Starts to accept sockets on the running HTTP server. */
  open(): void {
    const { schema } = this.schemaHost;
    this.stopServing = useServer(
      {
        schema,
        onSubscribe: (context, _id, payload) => {
          const admitted = admitSubscription(schema, payload, Object.keys(context.subscriptions).length);
          if ('errors' in admitted) return admitted.errors;
          const viewer = () => this.sockets.get(context.extra.socket)?.viewer ?? null;
          if (!viewer()) return liveErrors([new SignedOut()]);
          return {
            ...admitted.args,
            contextValue: { request: this.contexts.ofSocket(context.extra.request, viewer) },
          };
        },
        subscribe: runSubscription,
        onError: (_context, _id, _payload, errors) => publicErrors(errors),
        onNext: (_context, _id, _payload, _args, result) =>
          result.errors ? { ...result, errors: publicErrors(result.errors) } : undefined,
      },
      this.server,
    );
    const http = this.adapter.httpAdapter.getHttpServer() as Server;
    http.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
    this.look = setInterval(() => void this.lookAtRights(), LOOK_MS);
    this.look.unref();
  }

  /** Asks sockets to come back elsewhere, some at a time, so that they do not all knock there at once. */
  async sendAway(overMs: number): Promise<void> {
    const sockets = [...this.sockets.keys()];
    const slice = Math.ceil((sockets.length * SLICE_MS) / overMs);
    for (let n = 0; n < sockets.length; n += slice) {
      for (const socket of sockets.slice(n, n + slice))
        socket.close(closeCodes.goingAway, 'Going away, come back');
      await sleep(SLICE_MS);
    }
  }

  /** Sends everybody away; before the HTTP server closes, which waits for every connection. */
  async close(): Promise<void> {
    if (this.look) clearInterval(this.look);
    for (const { socket, stopListening } of this.sockets.values()) {
      stopListening();
      socket.close(closeCodes.goingAway, 'Going away, come back');
    }
    const impatience = setTimeout(() => {
      for (const socket of this.sockets.keys()) socket.terminate();
    }, FAREWELL_MS);
    await this.stopServing?.dispose();
    clearTimeout(impatience);
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    try {
      if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql')
        return refuse(socket, '404 Not Found');
      if (!this.origins.allows(request.headers.origin)) return refuse(socket, '403 Forbidden');
      const viewer = await this.contexts.viewerOfCookie(request.headers.cookie);
      if (!viewer) return refuse(socket, '401 Unauthorized');
      this.server.handleUpgrade(request, socket, head, (client) => {
        this.admit(client, viewer);
        this.server.emit('connection', client, request);
      });
    } catch (error) {
      this.logger.warn(`Upgrade failed: ${(error as Error).message}`);
      refuse(socket, '503 Service Unavailable');
    }
  }

  private admit(socket: WebSocket, viewer: Viewer): void {
    const stopListening = this.bell.listen(sessionTopic(viewer.sessionId), () => void this.lookAtRights());
    this.sockets.set(socket, { socket, viewer, stopListening });
    socket.once('close', () => {
      stopListening();
      this.sockets.delete(socket);
    });
  }

  /** Gives each socket the rights of the moment and closes those whose session has ended; also without a bell, for what merely expired. */
  private async lookAtRights(): Promise<void> {
    const open = [...this.sockets.values()];
    if (open.length === 0) return;
    try {
      const viewers = await this.viewers.viewersOf([...new Set(open.map(({ viewer }) => viewer.sessionId))]);
      for (const entry of open) {
        const present = viewers.get(entry.viewer.sessionId);
        if (present) entry.viewer = present;
        else entry.socket.close(closeCodes.sessionEnded, 'The session has ended');
      }
    } catch (error) {
      this.logger.warn(`Cannot check the rights of sockets: ${(error as Error).message}`);
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
