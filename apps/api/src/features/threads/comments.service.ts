import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import {
  IdeaCounts,
  ideaPolicy,
  IdeasReader,
  ideaTopic,
  reason,
  type IdeaRow,
  type Ruling,
} from '../ideas/index.ts';
import { Comment } from './comment.entity.ts';
import { commentPolicy, type CommentRule } from './comment.policy.ts';
import { CommentsReader, type CommentRow } from './comments.reader.ts';
import { commentWords, newComment } from './comments.rules.ts';
import type {
  CommentActInput,
  EditCommentInput,
  HideCommentInput,
  PostCommentInput,
} from './comments.inputs.ts';
import { commentFacts } from './threads.topics.ts';

/** What people can do with comments. Each method is one act and answers with the id. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly comments: CommentsReader,
    private readonly counts: IdeaCounts,
  ) {}

  /** Posts a comment or a reply. Throws NotFound, Forbidden `comment.gone` below a tombstone, InvalidInput. */
  async post(viewer: Viewer, input: PostCommentInput): Promise<string> {
    const words = valid(newComment, input);
    const { commentId } = await this.acts.perform('comment.post', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const parent = input.parentId ? await this.comments.hold(viewer, input.parentId, 'share') : null;
      if (parent && parent.ideaId !== idea.id) throw new InvalidInput([{ path: 'parentId', code: 'WRONG' }]);
      refuse(parent ? commentPolicy.reply(viewer, parent, idea) : ideaPolicy.comment(viewer, idea));
      const comment = Comment.post(
        {
          id: newId(),
          ideaId: idea.id,
          authorId: viewer.memberId,
          body: words.bodyMarkdown,
          lang: words.lang ?? null,
        },
        parent,
        act.at,
      );
      await this.database.of(Comment).insert(comment);
      await this.keepVersion(comment, act);
      await this.counts.move(act, idea.id, { comments: 1 });
      act.record('comment.posted', 'comment', comment.id, {
        ideaId: idea.id,
        parentId: comment.parentId,
        body: comment.body,
      });
      act.tell(ideaTopic(idea.id), commentFacts.commentPosted, { ideaId: idea.id, commentId: comment.id });
      return { commentId: comment.id };
    });
    return commentId;
  }

  /** Changes the words; earlier ones stay readable. Throws Conflict `comment.edited_meanwhile`. */
  async edit(viewer: Viewer, input: EditCommentInput): Promise<string> {
    const words = valid(commentWords, input);
    return this.change('comment.edit', viewer, input, commentPolicy.edit, async (comment, act) => {
      if (comment.version !== input.version)
        throw new Conflict('comment.edited_meanwhile', { version: comment.version });
      comment.edit(words.bodyMarkdown, act.at);
      await this.keepVersion(comment, act);
      act.record('comment.edited', 'comment', comment.id, { version: comment.version, body: comment.body });
    });
  }

  remove(viewer: Viewer, input: CommentActInput): Promise<string> {
    return this.change('comment.remove', viewer, input, commentPolicy.remove, async (comment, act) => {
      comment.remove(act.at);
      await this.counts.move(act, comment.ideaId, { comments: -1 });
      act.record('comment.removed', 'comment', comment.id);
    });
  }

  restore(viewer: Viewer, input: CommentActInput): Promise<string> {
    return this.change('comment.restore', viewer, input, commentPolicy.restore, async (comment, act) => {
      comment.restore();
      await this.counts.move(act, comment.ideaId, { comments: 1 });
      act.record('comment.restored', 'comment', comment.id);
    });
  }

  async hide(viewer: Viewer, input: HideCommentInput): Promise<string> {
    const given = valid(reason, input);
    return this.change('comment.hide', viewer, input, commentPolicy.hide, async (comment, act) => {
      comment.hide(viewer.memberId, given.reason, act.at);
      await this.counts.move(act, comment.ideaId, { comments: -1 });
      act.record('comment.hidden', 'comment', comment.id, { reason: given.reason });
    });
  }

  unhide(viewer: Viewer, input: CommentActInput): Promise<string> {
    return this.change('comment.unhide', viewer, input, commentPolicy.unhide, async (comment, act) => {
      comment.unhide();
      await this.counts.move(act, comment.ideaId, { comments: 1 });
      act.record('comment.unhidden', 'comment', comment.id);
    });
  }

  /** Find, allow, change, save, tell: the steps that every change of a comment shares. */
  private async change(
    name: string,
    viewer: Viewer,
    input: CommentActInput,
    rule: CommentRule,
    work: (comment: Comment, act: Act) => Promise<void>,
  ): Promise<string> {
    const { commentId } = await this.acts.perform(name, viewer, input, async (act) => {
      const { row, idea } = await this.holdWithIdea(viewer, input.commentId);
      refuse(rule(viewer, row, idea));
      const comment = await this.database.of(Comment).findOneByOrFail({ id: row.id });
      await work(comment, act);
      await this.database.of(Comment).save(comment);
      act.tell(ideaTopic(idea.id), commentFacts.commentChanged, { ideaId: idea.id, commentId: comment.id });
      return { commentId: comment.id };
    });
    return commentId;
  }

  /** The idea is locked before the comment, as in posting, so that two acts never wait for each other in a ring. */
  private async holdWithIdea(viewer: Viewer, commentId: string): Promise<{ row: CommentRow; idea: IdeaRow }> {
    const { ideaId } = await this.comments.require(viewer, commentId);
    const idea = await this.ideas.require(viewer, ideaId);
    return { idea, row: await this.comments.hold(viewer, commentId, 'update') };
  }

  private async keepVersion(comment: Comment, act: Act): Promise<void> {
    await this.database.rows(
      `insert into comment_versions (comment_id, version, body, edited_at) values ($1, $2, $3, $4)`,
      [comment.id, comment.version, comment.body, act.at],
    );
  }
}

function refuse(ruling: Ruling): void {
  if (ruling) throw new Forbidden(ruling);
}
