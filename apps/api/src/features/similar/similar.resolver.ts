import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, IdeaType } from '../ideas/index.ts';
import { OutcomesReader, type Outcome } from './outcomes.reader.ts';
import { SimilarIdeasReader, type SimilarWish } from './similar-ideas.reader.ts';
import { IdeaOutcomeType, SimilarIdeaType } from './similar.schema.ts';

const MOST = 20;
const firstArg = { type: () => Int, defaultValue: 5, description: `Ideas at most, up to ${MOST}.` } as const;

@Resolver(() => IdeaType)
export class SimilarIdeasResolver {
  constructor(
    private readonly reader: SimilarIdeasReader,
    private readonly ideas: IdeasReader,
    private readonly outcomes: OutcomesReader,
  ) {}

  @Query(() => [SimilarIdeaType], {
    description:
      'Ideas that say nearly the same as what somebody is about to post, closest first, finished and declined ones included. Computed on this server. Any text can be asked for; empty when nothing is similar.',
  })
  similarIdeas(
    @Args('title', { type: () => String, description: 'The title so far.' }) title: string,
    @Args('bodyMarkdown', {
      type: () => String,
      defaultValue: '',
      description: 'Markdown source of the body so far.',
    })
    body: string,
    @Args('lang', {
      type: () => String,
      nullable: true,
      description: 'BCP 47 language of the text; else that of the organisation.',
    })
    lang: string | null,
    @Args('first', firstArg) first: number,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<SimilarIdeaType[]> {
    const wish = {
      title: title.slice(0, 2 * limits.idea.title.max),
      body: body.slice(0, limits.idea.body.max),
      lang,
    };
    return this.find(viewer, request, wish, first);
  }

  @Query(() => [SimilarIdeaType], {
    description:
      'Other ideas that say nearly the same as one there is, closest first; empty when nothing is similar. NOT_FOUND when the viewer may not know of the idea.',
  })
  async relatedIdeas(
    @Args('ideaId', { type: () => ID, description: 'The idea they are related to.' }) ideaId: string,
    @Args('first', firstArg) first: number,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<SimilarIdeaType[]> {
    const idea = await this.ideas.loader(request, viewer).load(knownId(ideaId, 'idea'));
    if (!idea) throw new NotFound('idea');
    const { id: except, title, body, lang } = idea;
    return this.find(viewer, request, { title, body, lang, except }, first);
  }

  @ResolveField(() => IdeaOutcomeType, {
    nullable: true,
    description: 'What became of it; null while it was neither decided nor answered.',
  })
  outcome(@Parent() { id }: IdeaType, @Request() request: RequestContext): Promise<Outcome | null> {
    return this.outcomes.loader(request).load(id);
  }

  private async find(
    viewer: Viewer,
    request: RequestContext,
    wish: SimilarWish,
    first: number,
  ): Promise<SimilarIdeaType[]> {
    const most = Math.max(1, Math.min(first, MOST));
    const found = await request.atWork(() => this.reader.find(viewer, wish, most));
    const rows = await this.ideas.loader(request, viewer).loadMany(found.map(({ ideaId }) => ideaId));
    return found.flatMap(({ isClose }, n) => {
      const row = rows[n];
      if (row instanceof Error) throw row;
      return row ? [{ idea: IdeaType.from(row), isClose }] : [];
    });
  }
}
