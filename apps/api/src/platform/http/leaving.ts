import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { refusal } from './http-refusal.ts';
import type { NodeHealth } from './node-health.ts';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

/** A node that is about to end says with each answer that the connection ends too, so that nobody knocks in vain. */
export function endConnectionsOnLeaving(fastify: Fastify, health: NodeHealth): void {
  fastify.addHook('onSend', async (_request, reply) => {
    if (health.isLeaving) reply.header('connection', 'close');
  });
}

/** A node without the role `web` answers supervisors and nobody else. */
export function answerSupervisorsAlone(fastify: Fastify): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!/^\/(healthz|readyz)$/.test(request.url))
      return reply.code(503).send(refusal('UNAVAILABLE', 'This node does background work only.'));
  });
}
