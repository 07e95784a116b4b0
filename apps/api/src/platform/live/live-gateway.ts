import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { RequestContexts } from '../graphql/request-contexts.ts';
import { operationLimits } from '../graphql/operation-limits.ts';
import { AllowedOrigins } from '../http/allowed-origins.ts';
import { Bell } from '../log/bell.ts';
import { ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { closeCodes } from './close-codes.ts';
import { LiveSocket } from './live-socket.ts';
import { LiveSockets } from './live-sockets.ts';
import { RightsWatch } from './rights-watch.ts';
import { SessionLookups } from './session-lookups.ts';
import { socketLimits } from './socket-limits.ts';
import { Subscriptions } from './subscriptions.ts';

const ROUND_MS = 500;
/** Sockets sent away before a restart go in slices. */
const SLICE_MS = 50;

/** Subscriptions over WebSocket: the session cookie and the Origin are checked before the upgrade, rights while the socket lives. */
@Injectable()
export class LiveGateway {
  private readonly logger = new Logger('Live');
  private readonly sockets = new LiveSockets();
  private readonly lookups: SessionLookups;
  private readonly rights: RightsWatch;
  private readonly server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: operationLimits.bytes,
    handleProtocols,
  });
  private round: NodeJS.Timeout | null = null;
  private isClosing = false;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    viewers: ViewerSource,
    private readonly origins: AllowedOrigins,
    bell: Bell,
    private readonly subscriptions: Subscriptions,
  ) {
    this.lookups = new SessionLookups(viewers);
    this.rights = new RightsWatch(viewers, bell, (sessionId, viewer) =>
      this.rightsChanged(sessionId, viewer),
    );
  }

  /** Starts to accept sockets on the running HTTP server. */
  open(): void {
    const http = this.adapter.httpAdapter.getHttpServer() as Server;
    http.on('upgrade', (request, socket, head) => void this.upgrade(request, socket, head));
    this.rights.start();
    this.round = setInterval(() => this.sockets.lookAfter(performance.now()), ROUND_MS);
    this.round.unref();
  }

  /** Asks sockets to come back elsewhere, some at a time, so that they do not all knock there at once. */
  async sendAway(overMs: number): Promise<void> {
    const sockets = this.sockets.all();
    const slice = Math.ceil((sockets.length * SLICE_MS) / overMs);
    for (let n = 0; n < sockets.length; n += slice) {
      for (const socket of sockets.slice(n, n + slice))
        socket.close(closeCodes.goingAway, 'Going away, come back');
      await sleep(SLICE_MS);
    }
  }

  /** Sends everybody away; before the HTTP server closes, which waits for every connection. */
  async close(): Promise<void> {
    this.isClosing = true;
    if (this.round) clearInterval(this.round);
    this.rights.stop();
    const sockets = this.sockets.all();
    const gone = sockets.map((socket) => socket.closed());
    for (const socket of sockets) socket.close(closeCodes.goingAway, 'Going away, come back');
    const impatience = setTimeout(() => {
      for (const socket of sockets) socket.cut();
    }, socketLimits.farewellMs);
    await Promise.all(gone);
    clearTimeout(impatience);
  }

  private async upgrade(request: IncomingMessage, line: Duplex, head: Buffer): Promise<void> {
    const { url, headers } = request;
    line.on('error', () => line.destroy());
    try {
      if (new URL(url ?? '/', 'http://localhost').pathname !== '/graphql')
        return refuse(line, '404 Not Found');
      if (!this.origins.allows(headers.origin)) return refuse(line, '403 Forbidden');
      const token = this.contexts.tokenIn(headers.cookie);
      const viewer = token === null ? null : await this.lookups.viewerOf(token);
      if (!viewer) return refuse(line, '401 Unauthorized');
      if (this.isClosing) return refuse(line, '503 Service Unavailable');
      // Whoever gave up while waiting needs no socket.
      if (line.destroyed) return;
      this.server.handleUpgrade(request, line, head, (socket) => this.admit(socket, line, viewer));
    } catch (error) {
      this.logger.warn(`Upgrade failed: ${(error as Error).message}`);
      refuse(line, '503 Service Unavailable');
    }
  }

  private admit(webSocket: WebSocket, line: Duplex, viewer: Viewer): void {
    const socket = new LiveSocket(webSocket, line, viewer, this.subscriptions);
    if (this.sockets.countOf(viewer.memberId) >= socketLimits.perMember)
      return socket.close(closeCodes.tooManySockets, 'Too many sockets of one member');
    this.sockets.add(socket);
    this.rights.watch(viewer);
    webSocket.once('close', () => this.release(socket));
  }

  private release(socket: LiveSocket): void {
    const { sessionId } = socket.viewer;
    socket.endAll();
    this.sockets.delete(socket);
    if (this.sockets.ofSession(sessionId).length === 0) this.rights.forget(sessionId);
  }

  private rightsChanged(sessionId: string, viewer: Viewer | null): void {
    for (const socket of this.sockets.ofSession(sessionId))
      if (!viewer) socket.close(closeCodes.sessionEnded, 'The session has ended');
      else {
        socket.viewer = viewer;
        this.subscriptions.restart(socket);
      }
  }
}

function refuse(line: Duplex, status: string): void {
  line.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
