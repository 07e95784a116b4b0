import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ViewerType } from '../sign-in/index.ts';
import { ClaimService } from './claim.service.ts';
import { ClaimOrganisationInput } from './setting-up.schema.ts';

@Resolver(() => ViewerType)
export class SettingUpResolver {
  constructor(private readonly claims: ClaimService) {}

  @Mutation(() => ViewerType, {
    description:
      'Makes the installation an organisation of your own: removes the sample, makes the first administrator and signs them in. Open to strangers who hold the code. INVALID_INPUT code WRONG; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  claimOrganisation(
    @Args('input', {
      type: () => ClaimOrganisationInput,
      description: 'The code, the organisation and its first administrator.',
    })
    input: ClaimOrganisationInput,
    @Request() request: RequestContext,
  ): Promise<Viewer> {
    return this.claims.claim(input, request);
  }
}
