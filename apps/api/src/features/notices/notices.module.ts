import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { PeopleModule } from '../people/index.ts';
import { ThreadsModule } from '../threads/index.ts';
import { InboxBoard } from './inbox-board.ts';
import { InboxCountsReader } from './inbox-counts.reader.ts';
import { InboxReader } from './inbox.reader.ts';
import { InboxResolver } from './inbox.resolver.ts';
import { InboxService } from './inbox.service.ts';
import { NoticeFieldsResolver, NoticeGroupFieldsResolver } from './notice-fields.resolvers.ts';
import { NoticesTidy } from './notices-tidy.ts';
import { NoticesWriter } from './notices.writer.ts';

@Module({
  imports: [IdeasModule, PeopleModule, ThreadsModule],
  providers: [
    InboxBoard,
    InboxCountsReader,
    InboxReader,
    InboxResolver,
    InboxService,
    NoticeFieldsResolver,
    NoticeGroupFieldsResolver,
    NoticesTidy,
    NoticesWriter,
  ],
  exports: [InboxReader],
})
export class NoticesModule {}
