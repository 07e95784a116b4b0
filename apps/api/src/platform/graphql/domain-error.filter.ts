import { Catch, type ArgumentsHost } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../errors/errors.ts';
import { sendHttpError } from '../http/http-refusal.ts';

/** Hands refusals on as they are; without it Nest would write each into the log as if it were a fault. */
@Catch(DomainError)
export class DomainErrorFilter implements GqlExceptionFilter {
  catch(error: DomainError, host: ArgumentsHost): unknown {
    return host.getType<string>() === 'graphql'
      ? error
      : sendHttpError(error, host.switchToHttp().getResponse<FastifyReply>());
  }
}
