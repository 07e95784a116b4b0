import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendHttpError } from './http-refusal.ts';

/** The last net of the routes that Nest knows: whatever goes wrong leaves as a coded sentence. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException) return reply.code(error.getStatus()).send(error.getResponse());
    return sendHttpError(error, reply);
  }
}
