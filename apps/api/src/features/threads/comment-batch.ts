import type { Act } from '../../platform/acts/act.ts';
import type { Together } from '../../platform/acts/together.ts';
import type { Database } from '../../platform/database/database.ts';
import { ideaPolicy, ideaTopic, type IdeaCounts, type IdeasReader } from '../ideas/index.ts';
import { Comment } from './comment.entity.ts';
import { commentPolicy, type CommentForRules } from './comment.policy.ts';
import type { CommentWish } from './comment-wish.ts';
import { commentFacts } from './threads.topics.ts';

interface Granted {
  wish: CommentWish;
  act: Act;
}

type Idea = Parameters<typeof ideaPolicy.comment>[1] & {
  canonicalId: string | null;
  mergedIds: string[] | null;
};

interface Parent extends Omit<CommentForRules, 'spaceId'> {
  id: string;
  ideaId: string;
  rootId: string;
}

/**
 * Comments of any members on any ideas, written by a handful of statements. Takes those that may be posted; whatever is
 * refused, or answers something that is being changed just then, is left to go by itself and hears why there. Locks are
 * taken kind by kind and within a kind in the order of ids, as votes take them.
 */
export class CommentBatch implements Together<CommentWish, { commentId: string }> {
  private ideas = new Map<string, Idea>();
  private parents = new Map<string, Parent>();

  constructor(
    private readonly database: Database,
    private readonly reader: IdeasReader,
    private readonly counts: IdeaCounts,
  ) {}

  async judge(wishes: readonly CommentWish[]): Promise<({ commentId: string } | null)[]> {
    this.ideas = await this.reader.heldByIds(distinct(wishes.map(({ ideaId }) => ideaId)));
    this.parents = await this.hold(distinct(wishes.map(({ parentId }) => parentId)));
    const known = wishes.filter(({ ideaId }) => ideaId !== null && this.ideas.has(ideaId));
    const standings = await this.reader.standings(
      known.map(({ ideaId, viewer: { memberId } }) => ({ ideaId: ideaId!, memberId })),
    );
    const visible = new Set(known.filter((_, n) => standings[n]!.isVisible));
    return wishes.map((wish) =>
      visible.has(wish) && this.mayPost(wish) ? { commentId: wish.commentId } : null,
    );
  }

  async write(granted: readonly Granted[]): Promise<void> {
    if (granted.length === 0) return;
    const comments = granted.map(({ wish, act }) => this.commentOf(wish, act));
    await this.insert(comments);
    const moves = new Map<string, number>();
    for (const [n, { act }] of granted.entries()) {
      const { id, ideaId, parentId, body } = comments[n]!;
      moves.set(ideaId, (moves.get(ideaId) ?? 0) + 1);
      act.record('comment.posted', 'comment', id, { ideaId, parentId, body });
      act.tell(ideaTopic(ideaId), commentFacts.commentPosted, { ideaId, commentId: id });
    }
    await this.counts.moveComments(granted[0]!.act, moves);
  }

  private mayPost({ viewer, ideaId, parentId, input }: CommentWish): boolean {
    const idea = this.ideas.get(ideaId!)!;
    // What is several ideas to be looked at goes by itself.
    if (idea.canonicalId || idea.mergedIds) return false;
    if (!input.parentId) return ideaPolicy.comment(viewer, idea) === null;
    const parent = parentId && this.parents.get(parentId);
    if (!parent || parent.ideaId !== ideaId) return false;
    return commentPolicy.reply(viewer, { ...parent, spaceId: idea.spaceId }, idea) === null;
  }

  private commentOf({ viewer, commentId, ideaId, parentId, body, lang }: CommentWish, act: Act): Comment {
    const words = { id: commentId, ideaId: ideaId!, authorId: viewer.memberId, body, lang };
    return Comment.post(words, parentId ? this.parents.get(parentId)! : null, act.at);
  }

  /** Those that nobody is changing just now; they stay as they are until the surrounding transaction ends. */
  private async hold(ids: string[]): Promise<Map<string, Parent>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows<Parent>(
      `select id, idea_id as "ideaId", root_id as "rootId", author_id as "authorId", removed_at as "removedAt",
         hidden_at as "hiddenAt"
       from comments where id = any($1) order by id for share skip locked`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async insert(comments: readonly Comment[]): Promise<void> {
    const columns = ['id', 'ideaId', 'parentId', 'rootId', 'body', 'lang', 'authorId'] as const;
    await this.database.rows(
      `with posted as (
         insert into comments (id, idea_id, parent_id, root_id, body, lang, author_id, version, posted_at, posted_on_day_only)
         select id, idea_id, parent_id, root_id, body, lang, author_id, 1, $8, false
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[])
           as new(id, idea_id, parent_id, root_id, body, lang, author_id)
         returning id, version, body, posted_at)
       insert into comment_versions (comment_id, version, body, edited_at) select id, version, body, posted_at from posted`,
      [...columns.map((column) => comments.map((comment) => comment[column])), comments[0]!.postedAt],
    );
  }
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
