import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/config/config.ts';
import { Writability } from '../../platform/database/writability.ts';
import { webClientBuild } from '../../platform/http/web-client.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { EditOrganisationInput, OrganisationType } from './organisation.schema.ts';
import { OrganisationService } from './organisation.service.ts';
import { SampleProgress } from './sample-progress.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  private readonly build: string;

  constructor(
    private readonly organisations: OrganisationReader,
    private readonly service: OrganisationService,
    private readonly progress: SampleProgress,
    private readonly writability: Writability,
    config: Config,
  ) {
    this.build = webClientBuild(config.webClientFolder);
  }

  @Query(() => OrganisationType, {
    description: 'What the sign-in page may know of the organisation; open to strangers.',
  })
  @OpenToStrangers()
  async organisation(): Promise<OrganisationType> {
    const found = await this.organisations.find();
    return {
      name: found?.name ?? 'Upwell',
      isSample: found?.isSample ?? false,
      canBeClaimed: found?.canBeClaimed ?? false,
      language: found?.language ?? 'en',
      timeZone: found?.timeZone ?? 'UTC',
      allowsPresence: found?.allowsPresence ?? true,
      allowsLooks: found?.allowsLooks ?? true,
      departmentLevel: found?.departmentLevel ?? null,
      sampleProgress: this.progress.share,
      isReadOnly: this.writability.areRefused,
      build: this.build,
    };
  }

  @Mutation(() => OrganisationType, {
    description:
      'Changes name, language, time zone, whether presence is shown, and what ranking goes by. FORBIDDEN organisation.settle; INVALID_INPUT.',
  })
  async editOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EditOrganisationInput, description: 'The organisation as it shall be.' })
    input: EditOrganisationInput,
  ): Promise<OrganisationType> {
    await this.service.edit(viewer, input);
    return this.organisation();
  }
}
