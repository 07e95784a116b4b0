import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { RoleKey, Viewer } from '../../platform/viewer/viewer.ts';
import type { Member } from './member.entity.ts';
import { canAdminister } from './member.policy.ts';
import { MemberReader } from './member.reader.ts';
import { RoleOfMemberInput } from './people.inputs.ts';
import { MemberType, RoleName } from './people.schema.ts';
import { RoleHoldersReader, type RoleChange, type RoleGrant } from './role-holders.reader.ts';
import { RoleChangeConnection, RoleChangeType, RoleGrantConnection, RoleGrantType } from './roles.schema.ts';
import { RolesService } from './roles.service.ts';

const FIRST = {
  type: () => Int,
  nullable: true,
  defaultValue: 50,
  description: 'Rows of the page, at most 100.',
};
const AFTER = { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' };
const ROLE = { type: () => RoleOfMemberInput, description: 'The role, whose, and where.' };

@Resolver(() => RoleGrantType)
export class RoleHoldersResolver {
  constructor(
    private readonly holders: RoleHoldersReader,
    private readonly members: MemberReader,
    private readonly service: RolesService,
  ) {}

  @Query(() => RoleGrantConnection, {
    description: 'Every role that is held, by the name of who holds it. FORBIDDEN people.administer.',
  })
  rolesHeld(
    @CurrentViewer() viewer: Viewer,
    @Args('role', { type: () => RoleName, nullable: true, description: 'Only this role.' })
    role: RoleKey | null,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<RoleGrant>> {
    allowAdministering(viewer);
    return this.holders.held(role ?? null, { first: first ?? 50, after });
  }

  @Query(() => RoleChangeConnection, {
    description: 'Roles that were given and taken, newest first. FORBIDDEN people.administer.',
  })
  roleHistory(
    @CurrentViewer() viewer: Viewer,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<RoleChange>> {
    allowAdministering(viewer);
    return this.holders.history({ first: first ?? 50, after });
  }

  @Mutation(() => MemberType, {
    description:
      'Gives a role; one that is held already stays. NOT_FOUND; FORBIDDEN people.administer; INVALID_INPUT; CONFLICT member.placeholder.',
  })
  async giveRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input', ROLE) input: RoleOfMemberInput,
  ): Promise<Member> {
    const { memberId } = await this.service.give(viewer, input);
    return this.members.require(memberId);
  }

  @Mutation(() => MemberType, {
    description:
      'Takes a role back. NOT_FOUND; FORBIDDEN people.administer; CONFLICT member.last_administrator.',
  })
  async takeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input', ROLE) input: RoleOfMemberInput,
  ): Promise<Member> {
    const { memberId } = await this.service.take(viewer, input);
    return this.members.require(memberId);
  }

  @ResolveField(() => MemberType, { description: 'Who holds it.' })
  member(@Parent() { memberId }: RoleGrant, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(memberId);
  }

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Who gave it; null when nobody did, as for the first administrator.',
  })
  givenBy(
    @Parent() { givenBy }: RoleGrant,
    @Request() request: RequestContext,
  ): Promise<Member | null> | null {
    return givenBy === null ? null : this.members.memberLoader(request).load(givenBy);
  }
}

@Resolver(() => RoleChangeType)
export class RoleChangeResolver {
  constructor(private readonly members: MemberReader) {}

  @ResolveField(() => MemberType, { description: 'Whose role.' })
  member(@Parent() { memberId }: RoleChange, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(memberId);
  }

  @ResolveField(() => MemberType, { nullable: true, description: 'Who did it; null when nobody did.' })
  by(@Parent() { actorId }: RoleChange, @Request() request: RequestContext): Promise<Member | null> | null {
    return actorId === null ? null : this.members.memberLoader(request).load(actorId);
  }
}

function allowAdministering(viewer: Viewer): void {
  if (!canAdminister(viewer)) throw new Forbidden('people.administer');
}
