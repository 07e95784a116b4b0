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
import { IdeasReader, namedAuthors } from '../ideas/index.ts';
import { MemberReader, MemberType } from '../people/index.ts';
import { PresenceGateReader } from './presence-gate.reader.ts';
import {
  BeHereInput,
  PresenceBeatType,
  PresenceSettingsType,
  PresenceType,
  SetPresenceInput,
} from './presence.schema.ts';
import { PresenceService, type ShownPresence } from './presence.service.ts';

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
  ): Promise<StateSource<ShownPresence>> {
    return this.presences.follow(viewer, ideaId);
  }

  @SameForAudience()
  @ResolveField(() => Int, {
    description: 'How many people are here, the viewer included; 100 means 100 or more.',
  })
  async count(
    @Parent() state: ShownPresence,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<number> {
    return (await this.ideas.loader(request, viewer).load(state.ideaId)) ? state.count : 0;
  }

  @SameForAudience()
  @ResolveField(() => [MemberType], {
    description:
      'Up to 7 of them, in the order in which they came; without authors of the idea until it is revealed.',
  })
  people(
    @Parent() state: ShownPresence,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<MemberType[]> {
    return this.membersOf(state, state.memberIds, viewer, request);
  }

  @SameForAudience()
  @ResolveField(() => [MemberType], { description: 'Up to 4 of those who are writing a comment.' })
  writers(
    @Parent() state: ShownPresence,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<MemberType[]> {
    return this.membersOf(state, state.writerIds, viewer, request);
  }

  private async membersOf(
    state: ShownPresence,
    ids: string[],
    viewer: Viewer,
    request: RequestContext,
  ): Promise<MemberType[]> {
    // With each frame anew: rights may have changed since the viewer came.
    const idea = await this.ideas.loader(request, viewer).load(state.ideaId);
    if (!idea) return [];
    const unnamed = state.isRevealed || idea.isRevealed ? [] : namedAuthors(idea);
    const shown = ids.filter((id) => !unnamed.includes(id));
    const found = await Promise.all(shown.map((id) => this.members.memberLoader(request).load(id)));
    return found.flatMap((member) => (member?.isActive ? [member] : []));
  }
}
