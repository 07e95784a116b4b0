import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { operationLimits } from '../graphql/operation-limits.ts';
import type { AllowedOrigins } from './allowed-origins.ts';
import { refusal, sendHttpError, tooLarge } from './http-refusal.ts';
import { refuseSlowBodies } from './slow-bodies.ts';
import { passStreamsOn, readsItself } from './streamed-body.ts';
import { isOpenToOtherSites, swallowForms } from './open-to-other-sites.ts';

/** What every request passes before a route: cookies, headers that browsers heed, the Origin, the size of the body. */
export async function addHttpDoors(
  app: NestFastifyApplication,
  origins: AllowedOrigins,
  isHttps: boolean,
): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    // Plain http inside a LAN must keep working: no upgrade to https unless the public address is https.
    strictTransportSecurity: isHttps,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  });

  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (!origins.allows(request.headers.origin) && !isOpenToOtherSites(request))
      return reply
        .code(403)
        .send(refusal('FORBIDDEN', 'Calls from this site are not allowed.', { rule: 'origin' }));
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > operationLimits.bytes && !readsItself(request))
      return reply.code(400).send(tooLarge(length));
  });
  refuseSlowBodies(fastify);
  passStreamsOn(fastify);
  swallowForms(fastify);
  // Apollo registers its route past Nest, so Nest's filters never see what goes wrong while the body is read.
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/graphql')
      route.errorHandler = (error, _request, reply) => sendHttpError(error, reply);
  });
}
