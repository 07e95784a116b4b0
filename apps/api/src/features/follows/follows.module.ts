import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { PeopleModule } from '../people/index.ts';
import { SpacesModule } from '../spaces/index.ts';
import { FollowPreferencesReader } from './follow-preferences.reader.ts';
import { FollowReachReader } from './follow-reach.reader.ts';
import { FollowSubjects } from './follow-subjects.ts';
import {
  IdeaFollowResolver,
  MemberFollowResolver,
  SpaceFollowResolver,
  TagFollowResolver,
} from './followed.resolvers.ts';
import { FollowingReader } from './following.reader.ts';
import { FollowingResolver } from './following.resolver.ts';
import { FollowsResolver } from './follows.resolver.ts';
import { FollowsService } from './follows.service.ts';
import { KeptFollowsReader } from './kept-follows.reader.ts';
import { ViewerFollowsReader } from './viewer-follows.reader.ts';

@Module({
  imports: [IdeasModule, PeopleModule, SpacesModule],
  providers: [
    FollowPreferencesReader,
    FollowReachReader,
    FollowSubjects,
    FollowingReader,
    FollowingResolver,
    FollowsResolver,
    FollowsService,
    IdeaFollowResolver,
    KeptFollowsReader,
    MemberFollowResolver,
    SpaceFollowResolver,
    TagFollowResolver,
    ViewerFollowsReader,
  ],
})
export class FollowsModule {}
