import { Module } from '@nestjs/common';
import { FilesModule } from '../files/index.ts';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { SignInModule } from '../sign-in/index.ts';
import { SpacesModule } from '../spaces/index.ts';
import { ClaimService } from './claim.service.ts';
import { EmptyOrganisation } from './empty-organisation.ts';
import { FirstStart } from './first-start.ts';
import { InProcessApi } from './in-process-api.ts';
import { SampleFiller } from './sample-filler.ts';
import { SampleOrganisation } from './sample-organisation.ts';
import { SetUpReader } from './set-up.reader.ts';
import { SettingUpResolver } from './setting-up.resolver.ts';

@Module({
  imports: [FilesModule, OrganisationModule, PeopleModule, SignInModule, SpacesModule],
  providers: [
    ClaimService,
    EmptyOrganisation,
    FirstStart,
    InProcessApi,
    SampleFiller,
    SampleOrganisation,
    SetUpReader,
    SettingUpResolver,
  ],
  exports: [FirstStart, SampleFiller],
})
export class SettingUpModule {}
