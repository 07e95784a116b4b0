import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SpaceType } from '../spaces/index.ts';
import { IdeasReader } from './ideas.reader.ts';

/** What ideas add to a space. */
@Resolver(() => SpaceType)
export class SpaceIdeasResolver {
  constructor(private readonly ideas: IdeasReader) {}

  @ResolveField(() => Int, { description: 'Ideas in it that the viewer sees in lists.' })
  ideaCount(
    @Parent() space: SpaceType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<number> {
    return this.ideas.spaceCountLoader(request, viewer).load(space.id);
  }
}
