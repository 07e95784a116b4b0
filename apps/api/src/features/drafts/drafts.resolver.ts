import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@upwell/contract';
import { InvalidInput } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { DiscardDraftInput, DraftType, SaveDraftInput } from './draft.schema.ts';
import { DraftsService } from './drafts.service.ts';

const MOST_PREVIEWED = limits.idea.body.max;

@Resolver(() => DraftType)
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly typesetter: Typesetter,
  ) {}

  @Query(() => DraftType, {
    nullable: true,
    description: "The viewer's draft for a form; null when there is none.",
  })
  draft(
    @Args('key', { type: () => String, description: 'Which form.' }) key: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DraftType | null> {
    return this.drafts.find(viewer, key);
  }

  @Query(() => String, { description: 'Safe HTML of Markdown, by the same renderer that will show it.' })
  previewMarkdown(
    @Args('source', { type: () => String, description: 'Markdown, at most 20,000 characters.' })
    source: string,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<string> {
    if (source.length > MOST_PREVIEWED)
      throw new InvalidInput([{ path: 'source', code: 'TOO_LONG', params: { max: MOST_PREVIEWED } }]);
    return this.typesetter.html(source, viewer, request);
  }

  @Mutation(() => DraftType, { description: 'Keeps what was typed into a form.' })
  saveDraft(
    @Args('input', { description: 'What to keep.' }) input: SaveDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DraftType> {
    return this.drafts.save(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Lets go of a draft; one that is not there is fine.' })
  discardDraft(
    @Args('input', { description: 'Which draft.' }) input: DiscardDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<boolean> {
    return this.drafts.discard(viewer, input);
  }
}
