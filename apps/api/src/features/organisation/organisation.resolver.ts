import { Query, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/config/config.ts';
import { webClientBuild } from '../../platform/http/web-client.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationType } from './organisation.schema.ts';
import { SampleProgress } from './sample-progress.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  private readonly build: string;

  constructor(
    private readonly organisations: OrganisationReader,
    private readonly progress: SampleProgress,
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
      sampleProgress: this.progress.share,
      build: this.build,
    };
  }
}
