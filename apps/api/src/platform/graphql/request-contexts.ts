import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { Config } from '../config/config.ts';
import { newId } from '../database/ids.ts';
import { ViewerSource } from '../viewer/viewer-source.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { RequestContext } from './request-context.ts';

const COOKIE = 'upwell_session';

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

  /** A socket speaks for the session that opened it; `viewer` gives its rights of the moment, null once it has ended. */
  ofSocket(request: IncomingMessage, viewer: () => Viewer | null): RequestContext {
    return new RequestContext(
      newId(),
      {
        address: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
        sessionToken: null,
      },
      () => Promise.resolve(viewer()),
    );
  }

  /** The viewer behind a Cookie header. */
  viewerOfCookie(header: string | undefined): Promise<Viewer | null> {
    const pair = header?.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`));
    // Tokens are plain letters: nothing in the header needs decoding.
    return this.viewerOf(pair ? pair.trim().slice(COOKIE.length + 1) : null);
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
