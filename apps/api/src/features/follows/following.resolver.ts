import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  FeedLive,
  FeedPageArgs,
  FeedPages,
  FeedType,
  feedWishes,
  Meetings,
  Tags,
  type Feed,
} from '../ideas/index.ts';
import { FollowReachReader } from './follow-reach.reader.ts';
import { FollowingReader } from './following.reader.ts';
import { FollowReachType } from './follows.schema.ts';

@Resolver()
export class FollowingResolver {
  constructor(
    private readonly following: FollowingReader,
    private readonly reach: FollowReachReader,
    private readonly live: FeedLive,
    private readonly pages: FeedPages,
    private readonly tags: Tags,
    private readonly meetings: Meetings,
  ) {}

  @Query(() => FeedType, {
    description:
      'A page of the ideas the viewer follows, newest first: chosen, by taking part, or through their spaces, tags and authors. Those of authors they follow are revealed.',
  })
  async followingFeed(
    @Args() args: FeedPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Feed> {
    const { first, after = null } = args;
    // Before the page is read, so that nothing falls between the two.
    const liveCursor = await this.live.cursorNow(viewer);
    const wishes = await feedWishes(args, this.tags);
    const skeleton = await this.following.newest(viewer, wishes, first, after);
    await this.meetings.meetOnPage(viewer, skeleton.byFollowed, 'followed member');
    return this.pages.of(request, viewer, skeleton, { liveCursor, after });
  }

  @Query(() => FollowReachType, {
    description:
      'What brings new ideas into the following feed, so that a screen can tell which of them belong there.',
  })
  async followReach(@CurrentViewer() viewer: Viewer): Promise<FollowReachType> {
    const { spaceIds, tagIds, memberIds, muted } = await this.reach.of(viewer);
    return {
      spaceIds,
      tagIds,
      memberIds,
      mutedIds: [...muted.spaceIds, ...muted.tagIds, ...muted.memberIds],
    };
  }
}
