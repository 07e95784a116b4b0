import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedOut } from '../errors/errors.ts';
import { RequestContexts } from '../graphql/request-contexts.ts';
import { contextOf, keepContext } from './current-viewer.ts';

/** Key under which an open operation or route says so. */
export const OPEN = 'open-to-strangers';

/** Says aloud that an operation or route may be called by anybody; a test names all that do. */
export const OpenToStrangers = () => SetMetadata(OPEN, true);

/** The first door: every root field needs a signed-in member unless it is marked open. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: RequestContexts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(OPEN, [context.getHandler(), context.getClass()]))
      return true;
    if (context.getType<string>() !== 'graphql') this.enter(context);
    if (!(await contextOf(context).viewer())) throw new SignedOut();
    return true;
  }

  /** A plain route gets the same context as an operation. */
  private enter(context: ExecutionContext): void {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    keepContext(request, this.contexts.ofRequest(request, http.getResponse<FastifyReply>()));
  }
}
