import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, MaybeViewer, Request } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, MemberConnection, MemberType, type Member } from '../people/index.ts';
import { AccessReader, allowAdministering, type MemberEntry } from './access.reader.ts';
import {
  InvitationsType,
  InvitedType,
  InviteEverybodyInput,
  InviteMembersInput,
  MemberEntryType,
  PasswordByLinkInput,
} from './access.schema.ts';
import { InvitationRuns } from './invitation-runs.ts';
import { InvitationsService } from './invitations.service.ts';
import { ViewerType } from './sign-in.schema.ts';

@Resolver(() => InvitationsType)
export class InvitationsResolver {
  constructor(
    private readonly access: AccessReader,
    private readonly service: InvitationsService,
    private readonly runs: InvitationRuns,
  ) {}

  @Query(() => InvitationsType, {
    description: 'How far everybody has come in. FORBIDDEN people.administer for all but administrators.',
  })
  async invitations(@CurrentViewer() viewer: Viewer): Promise<InvitationsType> {
    allowAdministering(viewer);
    return { ...(await this.access.counts()), lastRun: await this.access.lastRun() };
  }

  @Query(() => MemberConnection, {
    description:
      'Accounts in use without a password, by name. FORBIDDEN people.administer for all but administrators.',
  })
  membersWithoutPassword(
    @CurrentViewer() viewer: Viewer,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: 50,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' })
    after: string | null,
  ): Promise<Page<Member>> {
    return this.access.page(viewer, { first: first ?? 50, after });
  }

  @Mutation(() => InvitedType, {
    description:
      'Sends members a link to choose their first password, which replaces earlier ones. FORBIDDEN people.administer; INVALID_INPUT.',
  })
  inviteMembers(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => InviteMembersInput, description: 'The members.' }) input: InviteMembersInput,
  ): Promise<InvitedType> {
    return this.service.inviteSome(viewer, input);
  }

  @Mutation(() => InvitationsType, {
    description:
      'Begins to invite everybody who has neither a password nor an open invitation. FORBIDDEN people.administer; CONFLICT invitation.running.',
  })
  async inviteEverybody(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => InviteEverybodyInput, description: 'The key alone.' })
    input: InviteEverybodyInput,
  ): Promise<InvitationsType> {
    await this.runs.start(viewer, input);
    return this.invitations(viewer);
  }

  @Mutation(() => InvitationsType, {
    description:
      'Stops inviting everybody; those invited by now stay invited. Right too when nothing is going on. FORBIDDEN people.administer.',
  })
  async stopInviting(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => InviteEverybodyInput, description: 'The key alone.' })
    input: InviteEverybodyInput,
  ): Promise<InvitationsType> {
    await this.runs.stop(viewer, input);
    return this.invitations(viewer);
  }

  @Mutation(() => ViewerType, {
    description:
      'Sets the first password by an invitation and signs in. Open to strangers. INVALID_INPUT; NOT_FOUND; CONFLICT link.used, link.expired; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  acceptInvitation(
    @Args('input', { type: () => PasswordByLinkInput, description: 'The link and the password.' })
    input: PasswordByLinkInput,
    @Request() request: RequestContext,
  ): Promise<Viewer> {
    return this.service.accept(input, request);
  }
}

@Resolver(() => MemberType)
export class MemberEntryResolver {
  constructor(private readonly access: AccessReader) {}

  @ResolveField(() => MemberEntryType, {
    nullable: true,
    description: 'How they get in; only administrators see it, null for others.',
  })
  entry(
    @Parent() member: Member,
    @MaybeViewer() viewer: Viewer | null,
    @Request() request: RequestContext,
  ): Promise<MemberEntry> | null {
    return viewer && canAdminister(viewer) ? this.access.entryLoader(request).load(member.id) : null;
  }
}
