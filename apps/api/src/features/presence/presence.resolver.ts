import {
  Args,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import type { StateSource } from '../../platform/live/sources.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, isRevealed } from '../ideas/index.ts';
import { MemberReader, MemberType } from '../people/index.ts';
import type { PresenceState } from './presence-board.ts';
import { PresenceGateReader } from './presence-gate.reader.ts';
import {
  BeHereInput,
  PresenceBeatType,
  PresenceSettingsType,
  PresenceType,
  SetPresenceInput,
} from './presence.schema.ts';
import { PresenceService } from './presence.service.ts';

@Resolver(() => PresenceType)
export class PresenceResolver {
  constructor(
    private readonly presences: PresenceService,
    private readonly gate: PresenceGateReader,
    private readonly ideas: IdeasReader,
    private readonly members: MemberReader,
  ) {}

  @Query(() => PresenceSettingsType, { description: 'Whether presence is shown, to and of the viewer.' })
  presenceSettings(@CurrentViewer() viewer: Viewer): Promise<PresenceSettingsType> {
    return this.gate.settings(viewer.memberId);
  }

  @Mutation(() => PresenceSettingsType, { description: 'Sets whether the viewer wants to be seen.' })
  async setPresence(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SetPresenceInput, description: 'What they want.' }) input: SetPresenceInput,
  ): Promise<PresenceSettingsType> {
    await this.presences.setShown(viewer, input);
    return this.gate.settings(viewer.memberId);
  }

  @Mutation(() => PresenceBeatType, {
    description:
      'Says that the viewer is at an idea; to be said again after the seconds it answers with, and forgotten 7 seconds after the last time. Nothing of it is kept. NOT_FOUND; INVALID_INPUT; TOO_MANY_REQUESTS.',
  })
  beHere(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => BeHereInput, description: 'The visit.' }) input: BeHereInput,
  ): Promise<PresenceBeatType> {
    return this.presences.beat(viewer, input);
  }

  @SameForAudience()
  @Subscription(() => PresenceType, {
    description:
      'Who is at an idea: at once, then whenever it changes, at most twice a second, in a crowd once in two. NOT_FOUND; FORBIDDEN presence.off.',
    resolve: (state: PresenceType) => state,
  })
  presence(
    @Args('ideaId', { type: () => ID, description: 'The idea.' }) ideaId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StateSource<PresenceState>> {
    return this.presences.follow(viewer, ideaId);
  }

  @SameForAudience()
  @ResolveField(() => Int, {
    description: 'How many people are here, the viewer included; 100 means 100 or more.',
  })
  async count(
    @Parent() state: PresenceState,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<number> {
    return (await this.mayKnow(state, viewer, request)) ? state.count : 0;
  }

  @SameForAudience()
  @ResolveField(() => [MemberType], { description: 'Up to 7 of them, in the order in which they came.' })
  people(
    @Parent() state: PresenceState,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<MemberType[]> {
    return this.membersOf(state, state.memberIds, viewer, request);
  }

  @SameForAudience()
  @ResolveField(() => [MemberType], { description: 'Up to 4 of those who are writing a comment.' })
  writers(
    @Parent() state: PresenceState,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<MemberType[]> {
    return this.membersOf(state, state.writerIds, viewer, request);
  }

  private async membersOf(
    state: PresenceState,
    ids: string[],
    viewer: Viewer,
    request: RequestContext,
  ): Promise<MemberType[]> {
    if (!(await this.mayKnow(state, viewer, request))) return [];
    const found = await Promise.all(ids.map((id) => this.members.memberLoader(request).load(id)));
    return found.flatMap((member) => (member?.isActive ? [member] : []));
  }

  /** With each frame anew: rights may have changed since the viewer came. */
  private async mayKnow(
    { ideaId }: PresenceState,
    viewer: Viewer,
    request: RequestContext,
  ): Promise<boolean> {
    return isRevealed(viewer, ideaId) && (await this.ideas.loader(request, viewer).load(ideaId)) !== null;
  }
}
