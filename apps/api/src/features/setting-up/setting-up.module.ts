import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.ts';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { RankingModule } from '../ranking/index.ts';
import { SignInModule } from '../sign-in/index.ts';
import { SpacesModule } from '../spaces/index.ts';
import { SurfacedModule } from '../surfaced/index.ts';
import { ClaimService } from './claim.service.ts';
import { EmptyOrganisation } from './empty-organisation.ts';
import { FirstStart } from './first-start.ts';
import { InProcessApi } from './in-process-api.ts';
import { SampleFeed } from './sample-feed.ts';
import { SampleFiller } from './sample-filler.ts';
import { SampleOrganisation } from './sample-organisation.ts';
import { SetUpReader } from './set-up.reader.ts';
import { SettingUpResolver } from './setting-up.resolver.ts';

@Module({
  imports: [
    FilesModule,
    OrganisationModule,
    PeopleModule,
    RankingModule,
    SignInModule,
    SpacesModule,
    SurfacedModule,
  ],
  providers: [
    ClaimService,
    EmptyOrganisation,
    FirstStart,
    InProcessApi,
    SampleFeed,
    SampleFiller,
    SampleOrganisation,
    SetUpReader,
    SettingUpResolver,
  ],
  exports: [FirstStart, SampleFiller],
})
export class SettingUpModule {}
