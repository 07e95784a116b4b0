import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdeasModule } from '../ideas/index.ts';
import { CommentFieldsResolver } from './comment-fields.resolver.ts';
import { Comment } from './comment.entity.ts';
import { CommentsReader } from './comments.reader.ts';
import { CommentsResolver } from './comments.resolver.ts';
import { CommentsService } from './comments.service.ts';
import { ConversationsReader } from './conversations.reader.ts';
import { IdeaThreadResolver } from './idea-thread.resolver.ts';
import { MemberCommentsReader } from './member-comments.reader.ts';
import { MemberCommentsResolver } from './member-comments.resolver.ts';
import { ReactionsService } from './reactions.service.ts';
import { ThreadEventsResolver } from './thread-events.resolver.ts';
import { ThreadLive } from './thread-live.ts';
import { VisitsService } from './visits.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Comment]), IdeasModule],
  providers: [
    CommentFieldsResolver,
    CommentsReader,
    CommentsResolver,
    CommentsService,
    ConversationsReader,
    IdeaThreadResolver,
    MemberCommentsReader,
    MemberCommentsResolver,
    ReactionsService,
    ThreadEventsResolver,
    ThreadLive,
    VisitsService,
  ],
  exports: [CommentsReader],
})
export class ThreadsModule {}
