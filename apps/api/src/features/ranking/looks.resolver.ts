import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { InvalidInput } from '../../platform/errors/errors.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SeeIdeasInput, SeenIdeasType } from './looks.schema.ts';
import { LooksService } from './looks.service.ts';

@Resolver()
export class LooksResolver {
  constructor(private readonly looks: LooksService) {}

  @Mutation(() => SeenIdeasType, {
    description:
      'Tells which ideas of the feed were on the screen, so that an order can ask how many of those who saw an idea support it. Told twice it is the same, so it takes no key. INVALID_INPUT TOO_MANY.',
  })
  async seeIdeas(
    @Args('input', { description: 'What was shown.' }) input: SeeIdeasInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SeenIdeasType> {
    const { max } = limits.page;
    if (input.places.length > max)
      throw new InvalidInput([{ path: 'places', code: 'TOO_MANY', params: { max } }]);
    return { count: await this.looks.see(viewer, input.places) };
  }
}
