import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { validate } from 'uuid';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SpaceType } from '../spaces/index.ts';
import { BylineKind, BylineType } from './byline.schema.ts';
import { excerptBeside } from './excerpt.ts';
import { ideaPolicy, type Ruling } from './idea.policy.ts';
import { bylineBeside } from './idea.reveal.ts';
import type { IdeaRow } from './idea-row.ts';
import { IdeasReader } from './ideas.reader.ts';
import {
  EditIdeaInput,
  HideIdeaInput,
  IdeaActInput,
  IdeaPermissionsType,
  IdeaType,
  IdeaVersionType,
  PostIdeaInput,
  StageType,
  SupportType,
  TagType,
} from './ideas.schema.ts';
import { IdeasService } from './ideas.service.ts';
import type { Stage } from './stage.entity.ts';
import { Stages } from './stages.service.ts';
import { Tags } from './tags.service.ts';
import { ThreadHeads } from './thread-heads.ts';
import { VotesService, type Voted } from './votes.service.ts';

@Resolver(() => IdeaType)
export class IdeasResolver {
  constructor(
    private readonly service: IdeasService,
    private readonly votes: VotesService,
    private readonly ideas: IdeasReader,
    private readonly stageBook: Stages,
    private readonly tagBook: Tags,
    private readonly heads: ThreadHeads,
    private readonly typesetter: Typesetter,
  ) {}

  @Query(() => IdeaType, {
    nullable: true,
    description: 'One idea; null when there is none or the viewer may not know of it.',
  })
  async idea(
    @Args('id', { type: () => ID, description: 'Id of the idea.' }) id: string,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType | null> {
    // Before any row is read, so that the cursor never promises more than the answer holds.
    await this.heads.loader(request).load(id);
    return this.shown(viewer, request, id);
  }

  @Query(() => [StageType], { description: 'The stages of the pipeline in order.' })
  stages(): Promise<Stage[]> {
    return this.stageBook.all();
  }

  @Query(() => [TagType], { description: 'Tags in use, most used first.' })
  tags(
    @CurrentViewer() viewer: Viewer,
    @Args('prefix', { type: () => String, nullable: true, description: 'Letters they begin with.' })
    prefix: string | null,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most.' }) first: number,
  ): Promise<TagType[]> {
    return this.tagBook.startingWith(viewer, prefix ?? '', first);
  }

  @Query(() => TagType, {
    nullable: true,
    description: 'One tag; null when there is none, or none of its ideas is for the viewer to know of.',
  })
  tag(
    @Args('name', { type: () => String, description: 'The word, in any case.' }) name: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TagType | null> {
    return this.tagBook.find(viewer, name);
  }

  @Mutation(() => IdeaType, { description: 'Posts an idea. INVALID_INPUT names each wrong field.' })
  async postIdea(
    @Args('input', { description: 'The words.' }) input: PostIdeaInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.post(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description:
      "Changes the words of one's own idea; earlier wordings stay readable. CONFLICT idea.edited_meanwhile when somebody was faster.",
  })
  async editIdea(
    @Args('input', { description: 'The new words.' }) input: EditIdeaInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.edit(viewer, input));
  }

  @Mutation(() => IdeaType, { description: "Withdraws one's own idea; restoreIdea undoes it." })
  async withdrawIdea(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.withdraw(viewer, input));
  }

  @Mutation(() => IdeaType, { description: 'Takes a withdrawal back.' })
  async restoreIdea(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.restore(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description: 'Hides an idea with a reason; for community managers. unhideIdea undoes it.',
  })
  async hideIdea(
    @Args('input', { description: 'Which idea and why.' }) input: HideIdeaInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.hide(viewer, input));
  }

  @Mutation(() => IdeaType, { description: 'Shows a hidden idea again; for community managers.' })
  async unhideIdea(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.unhide(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description:
      "Gives one's vote; giving it twice changes nothing. FORBIDDEN on own, withdrawn and final ideas.",
  })
  async vote(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.afterVote(request, viewer, await this.votes.vote(viewer, input));
  }

  @Mutation(() => IdeaType, { description: "Takes one's vote back; without one nothing changes." })
  async takeVoteBack(
    @Args('input', { description: 'Which idea.' }) input: IdeaActInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.afterVote(request, viewer, await this.votes.takeBack(viewer, input));
  }

  @SameForAudience()
  @ResolveField(() => SpaceType, { description: 'Where it lives.' })
  space(@Parent() { row }: IdeaType): IdeaRow['space'] {
    return row.space;
  }

  @SameForAudience()
  @ResolveField(() => StageType, { description: 'Where it stands on its road.' })
  stage(@Parent() { row }: IdeaType): Stage {
    return row.stage;
  }

  @SameForAudience()
  @ResolveField(() => String, { description: 'Safe HTML of the body.' })
  bodyHtml(
    @Parent() { row }: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<string> {
    return this.typesetter.html(row.body, viewer, request);
  }

  @SameForAudience()
  @ResolveField(() => String, { description: 'Beginning of the body as plain text, at most 280 characters.' })
  excerpt(@Parent() { row }: IdeaType): string {
    return excerptBeside(row.title, row.body);
  }

  @SameForAudience()
  @ResolveField(() => [BylineType], {
    nullable: true,
    description: 'Who it is credited to, several after a merge; null until it is revealed to the viewer.',
  })
  bylines(@Parent() { row }: IdeaType): BylineType[] | null {
    if (!row.isRevealed) return null;
    return row.bylines.map(({ kind, memberId, pseudonym }) => ({
      kind: kind as BylineKind,
      memberId,
      label: pseudonym,
      isIdeaAuthor: true,
    }));
  }

  @SameForAudience()
  @ResolveField(() => SupportType, {
    nullable: true,
    description: 'Votes that stand; null until it is revealed to the viewer.',
  })
  support(@Parent() { row }: IdeaType): SupportType | null {
    return row.isRevealed ? { count: row.votes, version: row.countsVersion } : null;
  }

  @ResolveField(() => Boolean, {
    description: "Whether the viewer's own vote stands. Not for subscriptions: it depends on the viewer.",
  })
  viewerHasVoted(@Parent() { row }: IdeaType): boolean {
    return row.voted;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer has passed on it. Not for subscriptions: it depends on the viewer.',
  })
  viewerHasPassed(@Parent() { row }: IdeaType): boolean {
    return row.passed;
  }

  @ResolveField(() => IdeaPermissionsType, {
    description: 'What the viewer may do now. Not for subscriptions: it depends on the viewer.',
  })
  viewerCan(@Parent() { row }: IdeaType, @CurrentViewer() viewer: Viewer): IdeaPermissionsType {
    const may = (rule: (viewer: Viewer, idea: IdeaRow) => Ruling) => rule(viewer, row) === null;
    return {
      edit: may(ideaPolicy.edit),
      vote: may(ideaPolicy.vote),
      pass: may(ideaPolicy.pass),
      reveal: !row.isRevealed,
      withdraw: may(ideaPolicy.withdraw),
      restore: may(ideaPolicy.restore),
      comment: may(ideaPolicy.comment),
      decide: may(ideaPolicy.decide),
      answer: may(ideaPolicy.decide),
      hide: may(ideaPolicy.hide),
    };
  }

  @ResolveField(() => [IdeaVersionType], { description: 'All wordings, newest first.' })
  async versions(
    @Parent() { row }: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaVersionType[]> {
    const wordings = await this.ideas.versionsLoader(request).load(row.id);
    return Promise.all(
      wordings.map(async ({ version, title, body, editorId, editedAt }) => ({
        version,
        title,
        bodyMarkdown: body,
        bodyHtml: await this.typesetter.html(body, viewer, request),
        editedBy: bylineBeside(row, editorId),
        editedAt,
      })),
    );
  }

  private async afterVote(
    request: RequestContext,
    viewer: Viewer,
    { ideaId, row }: Voted,
  ): Promise<IdeaType> {
    return row ? this.ideas.known(request, viewer, row) : this.ideas.changed(request, viewer, ideaId);
  }

  private async shown(viewer: Viewer, request: RequestContext, id: string): Promise<IdeaType | null> {
    const row = validate(id) ? await this.ideas.loader(request, viewer).load(id.toLowerCase()) : null;
    return row && IdeaType.from(row);
  }
}
