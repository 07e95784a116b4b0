import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { RoleHeldType } from '../people/index.ts';
import type { Space } from './space.entity.ts';
import { SpaceReader } from './space.reader.ts';
import { AddSpaceInput, EditSpaceInput, SpaceType } from './spaces.schema.ts';
import { SpacesService } from './spaces.service.ts';

@Resolver(() => SpaceType)
export class SpacesResolver {
  constructor(
    private readonly spaceReader: SpaceReader,
    private readonly service: SpacesService,
  ) {}

  @Query(() => [SpaceType], { description: 'Every space the viewer may see, by name.' })
  spaces(@CurrentViewer() viewer: Viewer): Promise<Space[]> {
    return this.spaceReader.all(viewer);
  }

  @Mutation(() => SpaceType, {
    description: 'Opens a space for everyone. FORBIDDEN space.shape; INVALID_INPUT name TAKEN.',
  })
  async addSpace(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddSpaceInput, description: 'The new space.' }) input: AddSpaceInput,
  ): Promise<Space> {
    const { spaceId } = await this.service.add(viewer, input);
    return this.spaceReader.requireVisible(viewer, spaceId);
  }

  @Mutation(() => SpaceType, {
    description: 'Changes a space. NOT_FOUND; FORBIDDEN space.shape; INVALID_INPUT name TAKEN.',
  })
  async editSpace(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => EditSpaceInput, description: 'The space as it shall be.' })
    input: EditSpaceInput,
  ): Promise<Space> {
    const { spaceId } = await this.service.edit(viewer, input);
    return this.spaceReader.requireVisible(viewer, spaceId);
  }
}

/** What spaces add to roles: where a role holds. */
@Resolver(() => RoleHeldType)
export class RoleHeldSpaceResolver {
  constructor(private readonly spaceReader: SpaceReader) {}

  @ResolveField(() => SpaceType, {
    nullable: true,
    description: 'The space it holds for; null = everywhere.',
  })
  space(@Parent() held: HeldRole, @Request() request: RequestContext): Promise<Space | null> | null {
    return held.spaceId === null ? null : this.spaceReader.spaceLoader(request).load(held.spaceId);
  }
}
