import { Args, Int, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { InvalidInput } from '../../platform/errors/errors.ts';
import type { Page } from '../../platform/graphql/page.ts';
import { StateSource } from '../../platform/live/sources.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { InboxBoard } from './inbox-board.ts';
import { InboxCountsReader, type InboxState } from './inbox-counts.reader.ts';
import { InboxReader, type NoticeGroupRow } from './inbox.reader.ts';
import { InboxService } from './inbox.service.ts';
import {
  InboxFilter,
  InboxType,
  MarkNoticesReadInput,
  MarkNoticesUnreadInput,
  NoticeGroupConnection,
  NoticesMarkedType,
} from './notices.schema.ts';
import { inboxTopic } from './notices.topics.ts';

@Resolver(() => InboxType)
export class InboxResolver {
  constructor(
    private readonly reader: InboxReader,
    private readonly counts: InboxCountsReader,
    private readonly service: InboxService,
    private readonly board: InboxBoard,
  ) {}

  @Query(() => InboxType, { description: "The viewer's inbox." })
  inbox(@CurrentViewer() viewer: Viewer): Promise<InboxState> {
    return this.counts.of(viewer.memberId);
  }

  @Subscription(() => InboxType, {
    description: 'The inbox at once, then each newer state; at most 4 a second.',
    resolve: (state: InboxState) => state,
  })
  inboxChanges(@CurrentViewer() { memberId }: Viewer): StateSource<InboxState> {
    return new StateSource([inboxTopic(memberId)], (_key, hear) => this.board.watch(memberId, hear));
  }

  @ResolveField(() => NoticeGroupConnection, { description: 'Its notices by idea.' })
  groups(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => InboxFilter, defaultValue: InboxFilter.ALL, description: 'Which notices.' })
    filter: InboxFilter,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Ideas on the page, at most 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the idea to go on after.' })
    after: string | null,
  ): Promise<Page<NoticeGroupRow>> {
    return this.reader.groups(viewer, { filter, first, after });
  }

  @Mutation(() => NoticesMarkedType, {
    description: 'Marks notices read; what is read already, or not there, changes nothing.',
  })
  async markNoticesRead(
    @Args('input', { description: 'Which.' }) input: MarkNoticesReadInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NoticesMarkedType> {
    if ((input.noticeIds?.length ?? 0) > limits.page.max)
      throw new InvalidInput([{ path: 'noticeIds', code: 'TOO_MANY', params: { max: limits.page.max } }]);
    const readAt = await this.service.markRead(viewer, input);
    return { readAt, inbox: await this.counts.of(viewer.memberId) };
  }

  @Mutation(() => NoticesMarkedType, { description: 'Takes one marking back.' })
  async markNoticesUnread(
    @Args('input', { description: 'Which marking.' }) input: MarkNoticesUnreadInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NoticesMarkedType> {
    await this.service.markUnread(viewer, input);
    return { readAt: input.readAt, inbox: await this.counts.of(viewer.memberId) };
  }
}
