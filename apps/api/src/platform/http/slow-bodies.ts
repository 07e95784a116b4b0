import type { FastifyInstance } from 'fastify';
import { readsItself } from './streamed-body.ts';

const PATIENCE_MS = 30_000;

/** Hangs up on whoever takes longer than half a minute to send a body, except where a route watches that itself. */
export function refuseSlowBodies(fastify: FastifyInstance, patienceMs = PATIENCE_MS): void {
  fastify.addHook('onRequest', async (request) => {
    const { raw } = request;
    const hasBody = raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'];
    if (!hasBody || readsItself(request)) return;
    const timer = setTimeout(() => {
      if (!raw.complete) raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    }, patienceMs).unref();
    raw.once('close', () => clearTimeout(timer));
  });
}
