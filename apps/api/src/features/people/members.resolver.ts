import {
  Args,
  GraphQLISODateTime,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, MaybeViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import type { Member } from './member.entity.ts';
import { isPublicRole, seesPrivateFields } from './member.policy.ts';
import { MemberReader } from './member.reader.ts';
import { MembersService } from './members.service.ts';
import { AddMemberInput, EditMemberInput, EditMyProfileInput } from './people.inputs.ts';
import { MemberConnection, MemberType, RoleHeldType, UnitType } from './people.schema.ts';
import { ProfilesService } from './profiles.service.ts';
import type { Unit } from './unit.entity.ts';
import { UnitReader } from './unit.reader.ts';

@Resolver(() => MemberType)
export class MembersResolver {
  constructor(
    private readonly memberReader: MemberReader,
    private readonly units: UnitReader,
    private readonly service: MembersService,
    private readonly profiles: ProfilesService,
  ) {}

  @Query(() => MemberConnection, {
    description:
      "The directory, by name: members with an account in use. An administrator's search also finds deactivated ones.",
  })
  members(
    @CurrentViewer() viewer: Viewer,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of the name, in any case of letters.',
    })
    search: string | null,
    @Args('unitId', {
      type: () => ID,
      nullable: true,
      description: 'Only those who stand in this unit.',
    })
    unitId: string | null,
    @Args('below', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Whether those in the units below that unit are in it too.',
    })
    below: boolean | null,
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
    return this.memberReader.directory(viewer, {
      search,
      unitId,
      below: below ?? false,
      first: first ?? 50,
      after,
    });
  }

  @Query(() => MemberType, {
    nullable: true,
    description: 'One member, deactivated ones and placeholders included; null when there is none.',
  })
  member(
    @Args('id', { type: () => ID, description: 'Id of the member.' }) id: string,
  ): Promise<Member | null> {
    return this.memberReader.find(id);
  }

  @Mutation(() => MemberType, {
    description:
      'Adds a member, who can sign in at once when they get a password. FORBIDDEN people.administer; INVALID_INPUT.',
  })
  async addMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddMemberInput, description: 'The new member.' }) input: AddMemberInput,
  ): Promise<Member> {
    const { memberId } = await this.service.add(viewer, input);
    return this.memberReader.require(memberId);
  }

  @Mutation(() => MemberType, {
    description:
      'Changes a member. NOT_FOUND; FORBIDDEN people.administer; INVALID_INPUT; CONFLICT member.last_administrator, member.placeholder.',
  })
  async editMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EditMemberInput, description: 'The member as they shall be.' })
    input: EditMemberInput,
  ): Promise<Member> {
    const { memberId } = await this.service.edit(viewer, input);
    return this.memberReader.require(memberId);
  }

  @Mutation(() => MemberType, {
    description: "Changes the viewer's own profile. INVALID_INPUT.",
  })
  async editMyProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EditMyProfileInput, description: 'The profile as it shall be.' })
    input: EditMyProfileInput,
  ): Promise<Member> {
    const { memberId } = await this.profiles.editMine(viewer, input);
    return this.memberReader.require(memberId);
  }

  @ResolveField(() => UnitType, { nullable: true, description: 'Where they work; null when not known.' })
  unit(@Parent() member: Member, @Request() request: RequestContext): Promise<Unit | null> | null {
    return member.unitId === null ? null : this.units.unitLoader(request).load(member.unitId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Address to sign in with; only the member and administrators see it, null for others.',
  })
  email(@Parent() member: Member, @MaybeViewer() viewer: Viewer | null): string | null {
    return seesPrivateFields(viewer, member) ? member.email : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Rung of the hierarchy, 1 = front line; only the member and administrators see it, null for others.',
  })
  level(@Parent() member: Member, @MaybeViewer() viewer: Viewer | null): number | null {
    return seesPrivateFields(viewer, member) ? member.level : null;
  }

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Whom they report to; only the member and administrators see it, null for others.',
  })
  manager(
    @Parent() member: Member,
    @MaybeViewer() viewer: Viewer | null,
    @Request() request: RequestContext,
  ): Promise<Member | null> | null {
    if (member.managerId === null || !seesPrivateFields(viewer, member)) return null;
    return this.memberReader.memberLoader(request).load(member.managerId);
  }

  @ResolveField(() => [RoleHeldType], {
    nullable: true,
    description: 'Roles held now; only the member and administrators see them, null for others.',
  })
  roles(
    @Parent() member: Member,
    @MaybeViewer() viewer: Viewer | null,
    @Request() request: RequestContext,
  ): Promise<HeldRole[]> | null {
    return seesPrivateFields(viewer, member) ? this.memberReader.rolesLoader(request).load(member.id) : null;
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they came in; null for somebody named in an import who has no account.',
  })
  joinedAt(@Parent() { isPlaceholder, createdAt }: Member): Date | null {
    return isPlaceholder ? null : createdAt;
  }

  @ResolveField(() => [RoleHeldType], {
    description: 'Roles in which they speak to everybody: reviewer, community manager, CIO.',
  })
  async publicRoles(@Parent() member: Member, @Request() request: RequestContext): Promise<HeldRole[]> {
    return (await this.memberReader.rolesLoader(request).load(member.id)).filter(isPublicRole);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Their own time zone; null when it is the organisation’s, and for others.',
  })
  timeZone(@Parent() member: Member, @MaybeViewer() viewer: Viewer | null): string | null {
    return seesPrivateFields(viewer, member) ? member.timeZone : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The language they chose for the screens; null when they chose none, and for others.',
  })
  language(@Parent() member: Member, @MaybeViewer() viewer: Viewer | null): string | null {
    return seesPrivateFields(viewer, member) ? member.language : null;
  }
}
