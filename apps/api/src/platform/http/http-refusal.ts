import { Logger } from '@nestjs/common';
import type { ErrorCode, FieldError } from '@upwell/contract';
import type { FastifyReply } from 'fastify';
import { newId } from '../database/ids.ts';
import { DomainError, LimitExceeded } from '../errors/errors.ts';
import { operationLimits } from '../graphql/operation-limits.ts';

const logger = new Logger('Http');

/** The status that goes with a refusal outside of GraphQL. */
const statuses: Record<ErrorCode, number> = {
  SIGNED_OUT: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  CONFLICT: 409,
  KEY_REUSED: 409,
  TOO_MANY_REQUESTS: 429,
  LIMIT_EXCEEDED: 413,
  BAD_REQUEST: 400,
  UNAVAILABLE: 503,
  READ_ONLY: 503,
  INTERNAL: 500,
};

/** A refusal in the shape of a GraphQL answer, for whatever goes wrong before GraphQL. */
export function refusal(
  code: string,
  message: string,
  params: Record<string, unknown> = {},
  fields: FieldError[] = [],
) {
  return { errors: [{ message, extensions: { code, params, ...(fields.length > 0 && { fields }) } }] };
}

/** A body over the limit; `found` in bytes. */
export function tooLarge(found: number) {
  const limit = new LimitExceeded('size', operationLimits.bytes, found);
  return refusal(limit.code, limit.message, limit.params);
}

/** Answers an error of HTTP itself with a coded sentence; our own faults get a reference into the log, never a stack. */
export function sendHttpError(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof DomainError)
    return reply
      .code(statuses[error.code])
      .send(refusal(error.code, error.message, error.params, error.fields));
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.code(400).send(tooLarge(operationLimits.bytes + 1));
  if (statusCode && statusCode < 500)
    return reply.code(statusCode).send(refusal('BAD_REQUEST', message ?? 'Bad request.'));
  const reference = newId();
  logger.error(`${reference}: ${error instanceof Error ? error.stack : String(error)}`);
  return reply
    .code(500)
    .send(refusal('INTERNAL', `Something went wrong on our side. Reference ${reference}.`));
}
