import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SessionsService } from './sessions.service.ts';
import type { SignInMethod } from './sign-in-method.ts';

@Injectable()
export class SignInService {
  constructor(private readonly sessions: SessionsService) {}

  /** Signs in whomever the method recognises; the rest of the operation speaks for them. Throws what the method throws. */
  async signIn<Proof>(method: SignInMethod<Proof>, proof: Proof, request: RequestContext): Promise<Viewer> {
    const memberId = await method.prove(proof, request.connection);
    return this.sessions.enter(request, await this.sessions.start(memberId, request));
  }

  /** Also right when the session has ended already. */
  async signOut(request: RequestContext): Promise<void> {
    await this.sessions.stop(request);
  }
}
