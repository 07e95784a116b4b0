import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaType } from '../ideas/index.ts';
import { Acquaintances } from './acquaintances.service.ts';
import { IdeaStandingType } from './standing.schema.ts';
import { Standings } from './standings.reader.ts';

/** What ranking adds to an idea. */
@Resolver(() => IdeaType)
export class IdeaStandingResolver {
  constructor(
    private readonly acquaintances: Acquaintances,
    private readonly standings: Standings,
  ) {}

  @ResolveField(() => IdeaStandingType, {
    nullable: true,
    description:
      'How it stands; null while the viewer has not judged it, so that nothing but the idea speaks. Not for subscriptions: it depends on the viewer.',
  })
  async standing(
    @Parent() { id }: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaStandingType | null> {
    const { isRevealed } = await this.acquaintances.loader(request, viewer).load(id);
    if (!isRevealed) return null;
    return IdeaStandingType.from(await this.standings.loader(request).load(id));
  }
}
