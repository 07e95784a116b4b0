import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import { newId } from '../database/ids.ts';
import { ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { RequestContext, type Connection } from './request-context.ts';

const COOKIE = 'upwell_session';

/** Nothing that goes out over a socket depends on the line it takes. */
const noConnection: Connection = { address: '', userAgent: '', sessionToken: null };

/** Makes the context of an operation from what its transport knows. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly config: Config,
    private readonly viewers: ViewerSource,
  ) {}

  ofRequest(request: FastifyRequest, reply: FastifyReply): RequestContext {
    const sessionToken = request.cookies[COOKIE] ?? null;
    return new RequestContext(
      String(request.id),
      {
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
        sessionToken,
        setSessionToken: (token) => this.setCookie(request, reply, token),
      },
      () => this.viewerOf(sessionToken),
    );
  }

  /** For what goes out over sockets: to one member with the rights of the moment, or to a whole audience. */
  ofSocket(viewer: Viewer, exceptions: Set<string> | null = null): RequestContext {
    return new RequestContext(newId(), noConnection, () => Promise.resolve(viewer), exceptions);
  }

  /** The session token in a Cookie header. */
  tokenIn(header: string | undefined): string | null {
    const pair = header?.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`));
    // Tokens are plain letters: nothing in the header needs decoding.
    return pair ? pair.trim().slice(COOKIE.length + 1) : null;
  }

  private viewerOf(token: string | null): Promise<Viewer | null> {
    return token ? this.viewers.viewerOf(token) : Promise.resolve(null);
  }

  private setCookie(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
    const secure = this.config.publicUrl
      ? this.config.publicUrl.startsWith('https:')
      : request.protocol === 'https';
    const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure };
    if (token === null) void reply.clearCookie(COOKIE, options);
    else
      void reply.setCookie(COOKIE, token, {
        ...options,
        maxAge: Math.floor(this.config.sessionLifeMs / 1000),
      });
  }
}
