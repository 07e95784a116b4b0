import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { NotFound } from '../../platform/errors/errors.ts';
import { knownId } from '../../platform/database/ids.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader } from '../ideas/index.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { SpaceReader } from '../spaces/index.ts';
import { MentionableReader } from './mentionable.reader.ts';

@Resolver()
export class MentionsResolver {
  constructor(
    private readonly people: MentionableReader,
    private readonly ideas: IdeasReader,
    private readonly spaces: SpaceReader,
    private readonly members: MemberReader,
  ) {}

  @Query(() => [MemberType], {
    description:
      'People who may be mentioned, those who take part in the thread first: only who can see the idea, or the space. NOT_FOUND.',
  })
  async mentionable(
    @Args('search', { type: () => String, description: 'What a word of the name begins with; may be empty.' })
    search: string,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
    @Args('ideaId', { type: () => ID, nullable: true, description: 'The idea that is talked about.' })
    ideaId?: string | null,
    @Args('spaceId', {
      type: () => ID,
      nullable: true,
      description: 'The space that a new idea is meant for.',
    })
    spaceId?: string | null,
    @Args('first', { type: () => Int, defaultValue: 8, description: 'How many at most, 100 at the most.' })
    first = 8,
  ): Promise<Member[]> {
    if (spaceId) await this.spaces.requireVisible(viewer, spaceId);
    const idea = ideaId ? await this.ideas.find(viewer, knownId(ideaId, 'idea')) : null;
    if (ideaId && !idea) throw new NotFound('idea');
    const ids = await this.people.ids(viewer.memberId, { ideaId: idea?.id ?? null, search, first });
    const found = await this.members.memberLoader(request).loadMany(ids);
    return found.filter((member): member is Member => member !== null && !(member instanceof Error));
  }
}
