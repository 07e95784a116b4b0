import { Injectable, Logger } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { databaseFailure } from '../../platform/database/database-failure.ts';
import { Conflict, Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import { Gathering } from '../../platform/queueing/gathering.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';
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
import { CommentBatch } from './comment-batch.ts';
import { Comment } from './comment.entity.ts';
import { commentWish, type CommentWish } from './comment-wish.ts';
import { commentPolicy, type CommentRule } from './comment.policy.ts';
import { CommentsReader, type CommentRow } from './comments.reader.ts';
import { commentWords } from './comments.rules.ts';
import type {
  CommentActInput,
  EditCommentInput,
  HideCommentInput,
  PostCommentInput,
} from './comments.inputs.ts';
import { commentFacts } from './threads.topics.ts';

/** Comments in one transaction at most, transactions at once, and how far apart they start: a lone comment does not wait. */
const MOST = 200;
const AT_ONCE = 2;
const APART_MS = 15;
/** Comments by themselves at once, so that they leave connections to everybody else. */
const ALONE_AT_ONCE = 4;

/** What people can do with comments. Each method is one act and answers with the id. */
@Injectable()
export class CommentsService {
  private readonly logger = new Logger('Comments');
  private readonly posting = new Gathering<CommentWish, { commentId: string } | null>(
    (wishes) => this.postTogether(wishes),
    { pauseMs: 0, most: MOST, atOnce: AT_ONCE, apartMs: APART_MS },
  );
  private readonly aside = new Turnstile(ALONE_AT_ONCE);

  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly comments: CommentsReader,
    private readonly counts: IdeaCounts,
  ) {}

  /**
   * Posts a comment or a reply; those that arrive together are written together. Throws NotFound, Forbidden `comment.gone`
   * below a tombstone, InvalidInput.
   */
  async post(viewer: Viewer, input: PostCommentInput): Promise<string> {
    const wish = commentWish(viewer, input);
    const posted = await this.posting.ask(wish);
    return posted?.commentId ?? this.aside.pass(() => this.postAlone(wish));
  }

  /** What came of each; null for one that goes by itself, as when one of the batch broke all of it. */
  private async postTogether(wishes: CommentWish[]): Promise<({ commentId: string } | Error | null)[]> {
    try {
      const batch = new CommentBatch(this.database, this.ideas, this.counts);
      return await this.acts.performTogether(wishes, batch);
    } catch (error) {
      const failure = databaseFailure(error);
      // Nobody would fare better alone.
      if (failure === 'away' || failure === 'read-only') throw error;
      this.logger.warn(`${wishes.length} comments are written one by one: ${(error as Error).message}`);
      return wishes.map(() => null);
    }
  }

  private async postAlone({ viewer, input, ...wish }: CommentWish): Promise<string> {
    const { commentId } = await this.acts.perform('comment.post', viewer, input, async (act) => {
      const idea = await this.ideas.require(viewer, input.ideaId);
      const parent = input.parentId ? await this.comments.hold(viewer, input.parentId, 'share') : null;
      if (parent && parent.ideaId !== idea.id) throw new InvalidInput([{ path: 'parentId', code: 'WRONG' }]);
      refuse(parent ? commentPolicy.reply(viewer, parent, idea) : ideaPolicy.comment(viewer, idea));
      const comment = Comment.post(
        {
          id: wish.commentId,
          // A reply stays with its conversation.
          ideaId: parent?.ownIdeaId ?? idea.id,
          authorId: viewer.memberId,
          body: wish.body,
          lang: wish.lang,
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
    return this.change(
      'comment.remove',
      viewer,
      input,
      commentPolicy.remove,
      async (comment, act, ideaId) => {
        comment.remove(act.at);
        await this.counts.move(act, ideaId, { comments: -1 });
        act.record('comment.removed', 'comment', comment.id);
      },
    );
  }

  restore(viewer: Viewer, input: CommentActInput): Promise<string> {
    return this.change(
      'comment.restore',
      viewer,
      input,
      commentPolicy.restore,
      async (comment, act, ideaId) => {
        comment.restore();
        await this.counts.move(act, ideaId, { comments: 1 });
        act.record('comment.restored', 'comment', comment.id);
      },
    );
  }

  async hide(viewer: Viewer, input: HideCommentInput): Promise<string> {
    const given = valid(reason, input);
    return this.change('comment.hide', viewer, input, commentPolicy.hide, async (comment, act, ideaId) => {
      comment.hide(viewer.memberId, given.reason, act.at);
      await this.counts.move(act, ideaId, { comments: -1 });
      act.record('comment.hidden', 'comment', comment.id, { reason: given.reason });
    });
  }

  unhide(viewer: Viewer, input: CommentActInput): Promise<string> {
    return this.change(
      'comment.unhide',
      viewer,
      input,
      commentPolicy.unhide,
      async (comment, act, ideaId) => {
        comment.unhide();
        await this.counts.move(act, ideaId, { comments: 1 });
        act.record('comment.unhidden', 'comment', comment.id);
      },
    );
  }

  /** Find, allow, change, save, tell: the steps that every change of a comment shares. */
  private async change(
    name: string,
    viewer: Viewer,
    input: CommentActInput,
    rule: CommentRule,
    work: (comment: Comment, act: Act, ideaId: string) => Promise<void>,
  ): Promise<string> {
    const { commentId } = await this.acts.perform(name, viewer, input, async (act) => {
      const { row, idea } = await this.holdWithIdea(viewer, input.commentId);
      refuse(rule(viewer, row, idea));
      const comment = await this.database.of(Comment).findOneByOrFail({ id: row.id });
      await work(comment, act, idea.id);
      await this.database.of(Comment).save(comment);
      act.tell(ideaTopic(idea.id), commentFacts.commentChanged, { ideaId: idea.id, commentId: comment.id });
      return { commentId: comment.id };
    });
    return commentId;
  }

  /** The idea is locked before the comment, as in posting, so that two acts never wait for each other in a ring. */
  private async holdWithIdea(viewer: Viewer, commentId: string): Promise<{ row: CommentRow; idea: IdeaRow }> {
    const { ownIdeaId } = await this.comments.require(viewer, commentId);
    const idea = await this.ideas.require(viewer, ownIdeaId);
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
