import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { IdeaType } from '../ideas/index.ts';
import { IdeaStandingType } from './standing.schema.ts';
import { Standings } from './standings.reader.ts';

/** What ranking adds to an idea. */
@Resolver(() => IdeaType)
export class IdeaStandingResolver {
  constructor(private readonly standings: Standings) {}

  @ResolveField(() => IdeaStandingType, {
    nullable: true,
    description:
      'How it stands; null while the viewer has not judged it, so that nothing but the idea speaks. Not for subscriptions: it depends on the viewer.',
  })
  async standing(
    @Parent() { id, row }: IdeaType,
    @Request() request: RequestContext,
  ): Promise<IdeaStandingType | null> {
    if (!row.isRevealed) return null;
    return IdeaStandingType.from(await this.standings.loader(request).load(id));
  }
}
