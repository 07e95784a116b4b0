import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType, Tags, TagType } from '../ideas/index.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { SpaceReader, SpaceType, type Space } from '../spaces/index.ts';
import { FollowPreferencesReader } from './follow-preferences.reader.ts';
import type { FollowPreferences } from './follow.rules.ts';
import {
  ClearFollowInput,
  FollowChangeType,
  FollowPreferencesType,
  FollowType,
  SetFollowInput,
  SetFollowPreferencesInput,
} from './follows.schema.ts';
import { FollowsService, type FollowTarget } from './follows.service.ts';

@Resolver(() => FollowType)
export class FollowsResolver {
  constructor(
    private readonly service: FollowsService,
    private readonly preferences: FollowPreferencesReader,
    private readonly ideas: IdeasReader,
    private readonly members: MemberReader,
    private readonly spaces: SpaceReader,
    private readonly tags: Tags,
  ) {}

  @Query(() => FollowPreferencesType, { description: 'What follows by itself for the viewer.' })
  followPreferences(@CurrentViewer() viewer: Viewer): Promise<FollowPreferences> {
    return this.preferences.of(viewer.memberId);
  }

  @Mutation(() => FollowChangeType, {
    description:
      'Chooses how much the viewer hears of something; wins over what follows by itself. NOT_FOUND; FORBIDDEN follow.self.',
  })
  async setFollow(
    @Args('input', { description: 'Of what and how much.' }) input: SetFollowInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<FollowChangeType> {
    return this.changed(request, viewer, await this.service.set(viewer, input));
  }

  @Mutation(() => FollowChangeType, {
    description: 'Takes a choice back; without one nothing changes. NOT_FOUND; FORBIDDEN follow.self.',
  })
  async clearFollow(
    @Args('input', { description: 'Of what.' }) input: ClearFollowInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<FollowChangeType> {
    return this.changed(request, viewer, await this.service.clear(viewer, input));
  }

  @Mutation(() => FollowPreferencesType, { description: 'Keeps what follows by itself for the viewer.' })
  async setFollowPreferences(
    @Args('input', { description: 'What shall follow by itself.' }) input: SetFollowPreferencesInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FollowPreferences> {
    await this.service.setPreferences(viewer, input);
    return this.preferences.of(viewer.memberId);
  }

  @ResolveField(() => IdeaType, { nullable: true, description: 'The idea followed; null unless it is one.' })
  async idea(
    @Parent() { kind, subjectId }: FollowType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    const row = kind === 'idea' ? await this.ideas.loader(request, viewer).load(subjectId) : null;
    return row && IdeaType.from(row);
  }

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'The member followed; null unless it is one.',
  })
  member(
    @Parent() { kind, subjectId }: FollowType,
    @Request() request: RequestContext,
  ): Promise<Member | null> | null {
    return kind === 'member' ? this.members.memberLoader(request).load(subjectId) : null;
  }

  @ResolveField(() => SpaceType, {
    nullable: true,
    description: 'The space followed; null unless it is one.',
  })
  space(
    @Parent() { kind, subjectId }: FollowType,
    @Request() request: RequestContext,
  ): Promise<Space | null> | null {
    return kind === 'space' ? this.spaces.spaceLoader(request).load(subjectId) : null;
  }

  @ResolveField(() => TagType, { nullable: true, description: 'The tag followed; null unless it is one.' })
  tag(
    @Parent() { kind, subjectId }: FollowType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<TagType | null> | null {
    return kind === 'tag' ? this.tags.loader(request, viewer).load(subjectId) : null;
  }

  private async changed(
    request: RequestContext,
    viewer: Viewer,
    { kind, id }: FollowTarget,
  ): Promise<FollowChangeType> {
    if (kind === 'idea') return { idea: await this.ideas.changed(request, viewer, id) };
    if (kind === 'member') return { member: await this.members.require(id) };
    if (kind === 'space') return { space: await this.spaces.requireVisible(viewer, id) };
    return { tag: await this.tags.find(viewer, id) };
  }
}
