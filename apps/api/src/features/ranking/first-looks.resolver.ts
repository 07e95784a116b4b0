import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeaActInput, IdeasReader, IdeaType } from '../ideas/index.ts';
import { UnitReader } from '../people/index.ts';
import { BackingReader } from './backing.reader.ts';
import { BackingType } from './backing.schema.ts';
import { FirstLooks } from './first-looks.service.ts';

/** What the first look adds to an idea. */
@Resolver(() => IdeaType)
export class FirstLooksResolver {
  constructor(
    private readonly service: FirstLooks,
    private readonly ideas: IdeasReader,
    private readonly backings: BackingReader,
    private readonly units: UnitReader,
  ) {}

  @Mutation(() => IdeaType, {
    description:
      'Judges an idea without a vote, which reveals it: a vote afterwards counts and ranks for nothing. FORBIDDEN on own, withdrawn, final and backed ideas.',
  })
  async passIdea(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.pass(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description:
      'Shows who wrote an idea before it is judged: a vote afterwards counts and ranks for nothing. On one that is revealed nothing changes.',
  })
  async revealIdea(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.reveal(viewer, input));
  }

  @ResolveField(() => BackingType, {
    nullable: true,
    description: 'From which departments and levels it is backed; null until it is revealed to the viewer.',
  })
  async backing(
    @Parent() { row }: IdeaType,
    @Request() request: RequestContext,
  ): Promise<BackingType | null> {
    if (!row.isRevealed) return null;
    const { departments, ...rest } = await this.backings.loader(request).load(row.id);
    return {
      ...rest,
      levels: rest.levels.map(({ key, people }) => ({ level: key, people })),
      departments: await Promise.all(
        departments.map(async ({ key, people }) => ({
          unit: await this.units.unitLoader(request).load(key),
          people,
        })),
      ),
    };
  }
}
