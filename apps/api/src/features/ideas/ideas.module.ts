import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/index.ts';
import { SpacesModule } from '../spaces/index.ts';
import { BylineResolver } from './byline.resolver.ts';
import { CountsBoard } from './counts-board.ts';
import { FeedDealers } from './feed-dealers.ts';
import { FeedLive } from './feed-live.ts';
import { FeedPages } from './feed-pages.ts';
import { FeedReader } from './feed.reader.ts';
import { FeedResolver } from './feed.resolver.ts';
import { IdeaCounts } from './idea-counts.ts';
import { Idea } from './idea.entity.ts';
import { IdeaSight } from './idea-sight.ts';
import { IdeasReader } from './ideas.reader.ts';
import { IdeasResolver } from './ideas.resolver.ts';
import { IdeasService } from './ideas.service.ts';
import { MemberIdeasResolver } from './member-ideas.resolver.ts';
import { Meetings } from './meetings.ts';
import { SingleVote } from './single-vote.ts';
import { SpaceIdeasResolver } from './space-ideas.resolver.ts';
import { Stage } from './stage.entity.ts';
import { Stages } from './stages.service.ts';
import { Tags } from './tags.service.ts';
import { ThreadHeads } from './thread-heads.ts';
import { VoteStandings } from './vote-standings.ts';
import { VotesService } from './votes.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Idea, Stage]), PeopleModule, SpacesModule],
  providers: [
    BylineResolver,
    CountsBoard,
    FeedDealers,
    FeedLive,
    FeedPages,
    FeedReader,
    FeedResolver,
    IdeaCounts,
    IdeaSight,
    IdeasReader,
    IdeasResolver,
    IdeasService,
    MemberIdeasResolver,
    Meetings,
    SingleVote,
    SpaceIdeasResolver,
    Stages,
    Tags,
    ThreadHeads,
    VotesService,
    VoteStandings,
  ],
  exports: [
    FeedDealers,
    FeedLive,
    FeedPages,
    IdeaCounts,
    IdeaSight,
    IdeasReader,
    Meetings,
    Stages,
    Tags,
    ThreadHeads,
    VoteStandings,
  ],
})
export class IdeasModule {}
