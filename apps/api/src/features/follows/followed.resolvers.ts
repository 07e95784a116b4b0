import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaType, TagType } from '../ideas/index.ts';
import { MemberType } from '../people/index.ts';
import { SpaceType } from '../spaces/index.ts';
import { FollowConnection, FollowKind, FollowLevel, ViewerFollowType } from './follows.schema.ts';
import { KeptFollowsReader, type FollowRow } from './kept-follows.reader.ts';
import { ViewerFollowsReader, type ViewerFollow } from './viewer-follows.reader.ts';

const description = 'How the viewer follows it. Not for subscriptions: it depends on the viewer.';

/** What follows add to an idea. */
@Resolver(() => IdeaType)
export class IdeaFollowResolver {
  constructor(private readonly follows: ViewerFollowsReader) {}

  @ResolveField(() => ViewerFollowType, { description })
  viewerFollow(
    @Parent() { id }: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<ViewerFollow> {
    return this.follows.ideaLoader(request, viewer).load(id);
  }
}

/** What follows add to a space. */
@Resolver(() => SpaceType)
export class SpaceFollowResolver {
  constructor(private readonly follows: ViewerFollowsReader) {}

  @ResolveField(() => ViewerFollowType, { description })
  viewerFollow(
    @Parent() { id }: SpaceType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<ViewerFollow> {
    return this.follows.subjectLoader(request, viewer, 'space').load(id);
  }
}

/** What follows add to a tag. */
@Resolver(() => TagType)
export class TagFollowResolver {
  constructor(private readonly follows: ViewerFollowsReader) {}

  @ResolveField(() => ViewerFollowType, { description })
  viewerFollow(
    @Parent() { id }: TagType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<ViewerFollow> {
    return this.follows.subjectLoader(request, viewer, 'tag').load(id);
  }
}

/** What follows add to a member. */
@Resolver(() => MemberType)
export class MemberFollowResolver {
  constructor(
    private readonly viewerFollows: ViewerFollowsReader,
    private readonly kept: KeptFollowsReader,
  ) {}

  @ResolveField(() => ViewerFollowType, { description })
  viewerFollow(
    @Parent() { id }: MemberType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<ViewerFollow> {
    return this.viewerFollows.subjectLoader(request, viewer, 'member').load(id);
  }

  @ResolveField(() => FollowConnection, {
    nullable: true,
    description:
      'What they chose to follow, as far as the viewer may know of it; null when it is somebody else who does not share it. What others want to hear nothing of is never shown.',
  })
  follows(
    @Parent() { id }: MemberType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of the page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the row to go on after.' })
    after: string | null,
    @Args('kind', { type: () => FollowKind, nullable: true, description: 'Only what is of this kind.' })
    kind: FollowKind | null,
    @Args('level', { type: () => FollowLevel, nullable: true, description: 'Only what is at this level.' })
    level: FollowLevel | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<FollowRow> | null> {
    return this.kept.page(viewer, id, { kind, level, first, after });
  }
}
