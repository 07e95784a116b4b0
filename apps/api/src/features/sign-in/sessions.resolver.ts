import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { PasswordsService } from './passwords.service.ts';
import type { Session } from './session.entity.ts';
import { SessionReader } from './session.reader.ts';
import { SessionsService } from './sessions.service.ts';
import {
  ChangePasswordInput,
  EndOtherSessionsInput,
  EndSessionInput,
  SessionType,
} from './sign-in.schema.ts';

@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly sessionReader: SessionReader,
    private readonly service: SessionsService,
    private readonly passwords: PasswordsService,
  ) {}

  @Query(() => [SessionType], {
    description: "The viewer's sessions that may still be used, the one used last first.",
  })
  mySessions(@CurrentViewer() viewer: Viewer): Promise<Session[]> {
    return this.sessionReader.ofMember(viewer.memberId);
  }

  @Mutation(() => Boolean, {
    description:
      "Changes the viewer's password and ends their other sessions; always true. INVALID_INPUT currentPassword WRONG; CONFLICT password.none; TOO_MANY_REQUESTS.",
  })
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ChangePasswordInput, description: 'The present and the new password.' })
    input: ChangePasswordInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.passwords.change(viewer, input, request.connection);
    return true;
  }

  @Mutation(() => [SessionType], {
    description:
      "Ends one of the viewer's sessions, its sockets included; gives those that are left. NOT_FOUND.",
  })
  async endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EndSessionInput, description: 'The session to end.' })
    input: EndSessionInput,
    @Request() request: RequestContext,
  ): Promise<Session[]> {
    await this.service.endOne(viewer, input, request);
    return this.sessionReader.ofMember(viewer.memberId);
  }

  @Mutation(() => [SessionType], {
    description: "Ends all of the viewer's sessions but this one; gives those that are left.",
  })
  async endOtherSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EndOtherSessionsInput, description: 'The key alone.' })
    input: EndOtherSessionsInput,
  ): Promise<Session[]> {
    await this.service.endOthers(viewer, input);
    return this.sessionReader.ofMember(viewer.memberId);
  }

  @ResolveField(() => Boolean, { description: 'Whether this answer goes to it.' })
  isCurrent(@Parent() session: Session, @CurrentViewer() viewer: Viewer): boolean {
    return session.id === viewer.sessionId;
  }
}
