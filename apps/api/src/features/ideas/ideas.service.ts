import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { SpaceReader } from '../spaces/index.ts';
import { IdeaCounts } from './idea-counts.ts';
import { Idea } from './idea.entity.ts';
import { ideaPolicy, type Ruling } from './idea.policy.ts';
import type { IdeaRow } from './idea-row.ts';
import { IdeasReader } from './ideas.reader.ts';
import { ideaWords, languageTag, reason } from './ideas.rules.ts';
import type { EditIdeaInput, HideIdeaInput, IdeaActInput, PostIdeaInput } from './ideas.schema.ts';
import { ideaFacts, ideaTopic, spaceTopic } from './ideas.topics.ts';
import { Meetings } from './meetings.ts';
import { Stages } from './stages.service.ts';
import { Tags } from './tags.service.ts';

/** What people can do with ideas. Each method is one act and answers with the id. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly spaces: SpaceReader,
    private readonly stages: Stages,
    private readonly tags: Tags,
    private readonly counts: IdeaCounts,
    private readonly meetings: Meetings,
  ) {}

  async post(viewer: Viewer, input: PostIdeaInput): Promise<string> {
    const words = valid(ideaWords.extend({ lang: languageTag }), input);
    const { ideaId } = await this.acts.perform('idea.post', viewer, input, async (act) => {
      const space = await this.spaces.requireVisible(viewer, words.spaceId);
      const stage = await this.stages.first();
      const idea = Idea.post(
        {
          id: newId(),
          spaceId: space.id,
          stageId: stage.id,
          title: words.title,
          body: words.bodyMarkdown,
          lang: words.lang ?? null,
        },
        act.at,
      );
      await this.database.of(Idea).insert(idea);
      await this.database.rows(
        `insert into idea_bylines (idea_id, position, kind, member_id, unit_id, level) values ($1, 0, 'member', $2, $3, $4)`,
        [idea.id, viewer.memberId, viewer.unitId, viewer.level],
      );
      await this.tags.file(idea.id, words.tags);
      await this.counts.open(idea.id);
      await this.keepVersion(idea, words.tags, viewer, act);
      act.record('idea.posted', 'idea', idea.id, {
        title: idea.title,
        body: idea.body,
        tags: words.tags,
        spaceId: space.id,
      });
      act.tell(spaceTopic(space.id), ideaFacts.ideaPosted, { ideaId: idea.id });
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  async edit(viewer: Viewer, input: EditIdeaInput): Promise<string> {
    const words = valid(ideaWords, input);
    return this.change('idea.edit', viewer, input, ideaPolicy.edit, async (idea, before, act) => {
      if (idea.version !== input.version)
        throw new Conflict('idea.edited_meanwhile', { version: idea.version });
      const space = await this.spaces.requireVisible(viewer, words.spaceId);
      idea.edit({ spaceId: space.id, title: words.title, body: words.bodyMarkdown }, act.at);
      await this.tags.file(idea.id, words.tags);
      await this.keepVersion(idea, words.tags, viewer, act);
      act.record('idea.edited', 'idea', idea.id, {
        version: idea.version,
        title: idea.title,
        body: idea.body,
        tags: words.tags,
        spaceId: space.id,
      });
      if (space.id !== before.spaceId)
        act.tell(spaceTopic(space.id), ideaFacts.ideaPosted, { ideaId: idea.id });
    });
  }

  withdraw(viewer: Viewer, input: IdeaActInput): Promise<string> {
    return this.change('idea.withdraw', viewer, input, ideaPolicy.withdraw, (idea, _before, act) => {
      idea.withdraw(act.at);
      act.record('idea.withdrawn', 'idea', idea.id);
    });
  }

  restore(viewer: Viewer, input: IdeaActInput): Promise<string> {
    return this.change('idea.restore', viewer, input, ideaPolicy.restore, (idea, _before, act) => {
      idea.restore();
      act.record('idea.restored', 'idea', idea.id);
    });
  }

  async hide(viewer: Viewer, input: HideIdeaInput): Promise<string> {
    const given = valid(reason, input);
    return this.change('idea.hide', viewer, input, ideaPolicy.hide, async (idea, _before, act) => {
      await this.meetings.meet([{ memberId: viewer.memberId, ideaId: idea.id }], 'work screen');
      idea.hide(viewer.memberId, given.reason, act.at);
      act.record('idea.hidden', 'idea', idea.id, { reason: given.reason });
    });
  }

  unhide(viewer: Viewer, input: IdeaActInput): Promise<string> {
    return this.change('idea.unhide', viewer, input, ideaPolicy.hide, (idea, _before, act) => {
      idea.unhide();
      act.record('idea.unhidden', 'idea', idea.id);
    });
  }

  /** The five verbs that every change of an idea shares: find, allow, change, save, tell. */
  private async change(
    name: string,
    viewer: Viewer,
    input: IdeaActInput,
    rule: (viewer: Viewer, idea: IdeaRow) => Ruling,
    work: (idea: Idea, before: IdeaRow, act: Act) => void | Promise<void>,
  ): Promise<string> {
    const { ideaId } = await this.acts.perform(name, viewer, input, async (act) => {
      const before = await this.ideas.require(viewer, input.ideaId, 'update');
      const forbidden = rule(viewer, before);
      if (forbidden) throw new Forbidden(forbidden);
      const idea = await this.database.of(Idea).findOneByOrFail({ id: before.id });
      await work(idea, before, act);
      await this.database.of(Idea).save(idea);
      act.tell(ideaTopic(idea.id), ideaFacts.ideaChanged, { ideaId: idea.id });
      act.tell(spaceTopic(before.spaceId), ideaFacts.ideaChanged, { ideaId: idea.id });
      return { ideaId: idea.id };
    });
    return ideaId;
  }

  private async keepVersion(idea: Idea, tags: string[], viewer: Viewer, act: Act): Promise<void> {
    await this.database.rows(
      `insert into idea_versions (idea_id, version, title, body, tags, editor_id, edited_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [idea.id, idea.version, idea.title, idea.body, tags, viewer.memberId, act.at],
    );
  }
}
