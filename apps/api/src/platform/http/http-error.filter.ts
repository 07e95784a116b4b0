import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { newId } from '../database/ids.ts';
import { refusal, tooLarge } from './http-doors.ts';
import { operationLimits } from '../graphql/operation-limits.ts';

/** The last net of HTTP: whatever goes wrong before GraphQL leaves as a coded sentence, never as a stack. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
      return reply.code(400).send(tooLarge(operationLimits.bytes + 1));
    if (error instanceof HttpException) return reply.code(error.getStatus()).send(error.getResponse());
    if (statusCode && statusCode < 500)
      return reply.code(statusCode).send(refusal('BAD_REQUEST', message ?? 'Bad request.'));
    const reference = newId();
    this.logger.error(`${reference}: ${error instanceof Error ? error.stack : String(error)}`);
    return reply
      .code(500)
      .send(refusal('INTERNAL', `Something went wrong on our side. Reference ${reference}.`));
  }
}
