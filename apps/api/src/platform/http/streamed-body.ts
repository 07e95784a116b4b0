import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a program sends when the body is one file and nothing else. A page of another site cannot send it without asking first. */
const STREAM_TYPE = 'application/octet-stream';

/** Whoever is refused in the middle of sending gets so long to read why. */
const LINGER_MS = 5_000;

/** A route that reads its body itself, piece by piece: it sets its own limits of size and time. */
export const StreamedBody = () => applyDecorators(RouteConfig({ streamedBody: true }));

/** Whether the route of this request reads its body itself. */
export const readsItself = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { streamedBody?: boolean } | undefined)?.streamedBody === true;

/** Lets bodies of one file through unread to the routes that ask for them, and to no other. */
export function passStreamsOn(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(STREAM_TYPE, (request, payload, done) => {
    if (readsItself(request)) done(null, payload);
    else done(Object.assign(new Error('This address takes no files.'), { statusCode: 415 }), undefined);
  });
  // An answer before the end of the body is only read when the line stays open and the rest is swallowed for a while.
  fastify.addHook('onSend', async (request) => {
    const { raw } = request;
    if (!readsItself(request) || raw.complete) return;
    raw.resume();
    const timer = setTimeout(() => raw.destroy(), LINGER_MS).unref();
    raw.once('close', () => clearTimeout(timer));
  });
}
