import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaPolicy, isModerator, type Ruling } from '../ideas/index.ts';

/** What the rules look at. A comment is never removed and hidden at once. */
export interface CommentForRules {
  spaceId: string;
  /** null when nobody knows. */
  authorId: string | null;
  removedAt: Date | null;
  hiddenAt: Date | null;
}

type IdeaForRules = Parameters<typeof ideaPolicy.comment>[1];

/** A rule answers with the name of what forbids the act, or null when it is allowed. */
export type CommentRule = (viewer: Viewer, comment: CommentForRules, idea: IdeaForRules) => Ruling;

const isOwn = (viewer: Viewer, comment: CommentForRules): boolean => comment.authorId === viewer.memberId;

const isGone = (comment: CommentForRules): boolean => comment.removedAt !== null || comment.hiddenAt !== null;

const whenGone = (comment: CommentForRules): Ruling => (isGone(comment) ? 'comment.gone' : null);

/** Whether the viewer reads its words: everybody while it stands, moderators and its author once hidden, nobody once removed. */
export const showsWords = (viewer: Viewer, comment: CommentForRules): boolean =>
  comment.removedAt === null &&
  (comment.hiddenAt === null || isOwn(viewer, comment) || isModerator(viewer, comment));

const answerIt: CommentRule = (viewer, comment, idea) =>
  ideaPolicy.comment(viewer, idea) ?? whenGone(comment);

export const commentPolicy = {
  edit: (viewer, comment, idea) =>
    !isOwn(viewer, comment) ? 'comment.not_author' : (whenGone(comment) ?? ideaPolicy.comment(viewer, idea)),

  /** One may always take back one's own words, also below an idea that takes no more comments. */
  remove: (viewer, comment) => (!isOwn(viewer, comment) ? 'comment.not_author' : whenGone(comment)),

  restore: (viewer, comment) =>
    !isOwn(viewer, comment) ? 'comment.not_author' : comment.removedAt ? null : 'comment.not_removed',

  hide: (viewer, comment) => (!isModerator(viewer, comment) ? 'comment.not_moderator' : whenGone(comment)),

  unhide: (viewer, comment) =>
    !isModerator(viewer, comment) ? 'comment.not_moderator' : comment.hiddenAt ? null : 'comment.not_hidden',

  reply: answerIt,

  react: answerIt,
} satisfies Record<string, CommentRule>;
