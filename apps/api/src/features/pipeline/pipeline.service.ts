import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden } from '../../platform/errors/errors.ts';
import { prose, valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  Idea,
  ideaFacts,
  ideaPolicy,
  IdeasReader,
  ideaTopic,
  Meetings,
  reason,
  spaceTopic,
  Stages,
  type IdeaRow,
} from '../ideas/index.ts';
import { Answer } from './answer.entity.ts';
import type { AnswerIdeaInput, MoveIdeaInput } from './pipeline.schema.ts';

const answerWords = z.object({ bodyMarkdown: prose({ min: 1, max: limits.answer.body.max }) });

/** The road of an idea: decisions with reasons, and the official answer. */
@Injectable()
export class PipelineService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly stages: Stages,
    private readonly meetings: Meetings,
  ) {}

  /** Moves an idea to another stage. Throws Forbidden, NotFound, Conflict when it stands there already. */
  async move(viewer: Viewer, input: MoveIdeaInput): Promise<string> {
    const given = valid(reason, input);
    const { ideaId } = await this.acts.perform('idea.move', viewer, input, async (act) => {
      const before = await this.requireToDecide(viewer, input.ideaId);
      const stage = await this.stages.require(input.stageId);
      if (stage.id === before.stageId) throw new Conflict('idea.already_there');
      const idea = await this.database.of(Idea).findOneByOrFail({ id: before.id });
      idea.moveTo(stage.id);
      await this.database.of(Idea).save(idea);
      await this.database.rows(
        `insert into decisions (id, idea_id, from_stage_id, to_stage_id, reason, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), idea.id, before.stageId, stage.id, given.reason, viewer.memberId, act.at],
      );
      act.record('idea.moved', 'idea', idea.id, { from: before.stageId, to: stage.id, reason: given.reason });
      this.tell(act, before);
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  /** Gives or rewords the official answer. Throws Forbidden, NotFound, Conflict when it was reworded meanwhile. */
  async answer(viewer: Viewer, input: AnswerIdeaInput): Promise<string> {
    const words = valid(answerWords, input);
    const { ideaId } = await this.acts.perform('idea.answer', viewer, input, async (act) => {
      const idea = await this.requireToDecide(viewer, input.ideaId);
      const answer = await this.database.of(Answer).findOneBy({ ideaId: idea.id });
      const version = answer?.version ?? 0;
      if (version !== input.version) throw new Conflict('answer.edited_meanwhile', { version });
      const next =
        answer ??
        Answer.give(
          { id: newId(), ideaId: idea.id, body: words.bodyMarkdown, authorId: viewer.memberId },
          act.at,
        );
      if (answer) answer.reword(words.bodyMarkdown, viewer.memberId, act.at);
      await this.database.of(Answer).save(next);
      await this.database.rows(
        `insert into answer_versions (answer_id, version, body, author_id, written_at) values ($1, $2, $3, $4, $5)`,
        [next.id, next.version, next.body, viewer.memberId, act.at],
      );
      act.record('idea.answered', 'idea', idea.id, { version: next.version, body: next.body });
      this.tell(act, idea);
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  /** Locks the idea, so that two deciders come one after the other. */
  private async requireToDecide(viewer: Viewer, id: string): Promise<IdeaRow> {
    const idea = await this.ideas.require(viewer, id, 'update');
    const forbidden = ideaPolicy.decide(viewer, idea);
    if (forbidden) throw new Forbidden(forbidden);
    await this.meetings.meet([{ memberId: viewer.memberId, ideaId: idea.id }], 'work screen');
    return idea;
  }

  private tell(act: Act, idea: IdeaRow): void {
    act.tell(ideaTopic(idea.id), ideaFacts.ideaChanged, { ideaId: idea.id });
    act.tell(spaceTopic(idea.spaceId), ideaFacts.ideaChanged, { ideaId: idea.id });
  }
}
