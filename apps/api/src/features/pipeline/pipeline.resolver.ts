import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  bylineBeside,
  BylineKind,
  IdeasReader,
  IdeaType,
  Stages,
  StageType,
  type Stage,
} from '../ideas/index.ts';
import { PipelineReader } from './pipeline.reader.ts';
import { AnswerIdeaInput, AnswerType, DecisionType, MoveIdeaInput } from './pipeline.schema.ts';
import { PipelineService } from './pipeline.service.ts';

/** What the pipeline adds to an idea. */
@Resolver(() => IdeaType)
export class PipelineResolver {
  constructor(
    private readonly service: PipelineService,
    private readonly reader: PipelineReader,
    private readonly ideas: IdeasReader,
    private readonly typesetter: Typesetter,
  ) {}

  @Mutation(() => IdeaType, {
    description: 'Moves an idea to another stage with a reason; for reviewers. CONFLICT idea.already_there.',
  })
  async moveIdea(
    @Args('input', { description: 'Where to and why.' }) input: MoveIdeaInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.move(viewer, input));
  }

  @Mutation(() => IdeaType, {
    description: 'Gives or rewords the official answer; for reviewers. CONFLICT answer.edited_meanwhile.',
  })
  async answerIdea(
    @Args('input', { description: 'The words.' }) input: AnswerIdeaInput,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<IdeaType> {
    return this.ideas.changed(request, viewer, await this.service.answer(viewer, input));
  }

  @SameForAudience()
  @ResolveField(() => AnswerType, {
    nullable: true,
    description: 'The official answer; null until there is one.',
  })
  async answer(
    @Parent() idea: IdeaType,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<AnswerType | null> {
    const answer = await this.reader.answerLoader(request).load(idea.id);
    if (!answer) return null;
    const { id, version, body, authorId, authorLabel, answeredAt, editedAt } = answer;
    const answeredBy = authorId
      ? bylineBeside(idea.row, authorId)
      : { kind: BylineKind.UNKNOWN, memberId: null, label: authorLabel, isIdeaAuthor: false };
    return {
      id,
      version,
      bodyMarkdown: body,
      bodyHtml: await this.typesetter.html(body, viewer, request),
      answeredBy,
      answeredAt,
      editedAt,
    };
  }

  @SameForAudience()
  @ResolveField(() => [DecisionType], { description: 'Stage changes, oldest first.' })
  async decisions(@Parent() idea: IdeaType, @Request() request: RequestContext): Promise<DecisionType[]> {
    const rows = await this.reader.decisionsLoader(request).load(idea.id);
    return rows.map((row) => ({ ...row, decidedBy: bylineBeside(idea.row, row.deciderId) }));
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(private readonly stages: Stages) {}

  @SameForAudience()
  @ResolveField(() => StageType, { nullable: true, description: 'Stage it came from.' })
  fromStage(@Parent() decision: DecisionType, @Request() request: RequestContext): Promise<Stage> | null {
    return decision.fromStageId ? this.stages.loader(request).load(decision.fromStageId) : null;
  }

  @SameForAudience()
  @ResolveField(() => StageType, { description: 'Stage it went to.' })
  toStage(@Parent() decision: DecisionType, @Request() request: RequestContext): Promise<Stage> {
    return this.stages.loader(request).load(decision.toStageId);
  }
}
