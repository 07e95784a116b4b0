import { validate } from 'uuid';
import { wishOf, type Wish } from '../../platform/acts/wish.ts';
import { newId } from '../../platform/database/ids.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { PostCommentInput } from './comments.inputs.ts';
import { newComment } from './comments.rules.ts';

/** A comment to be posted, its words looked at. */
export interface CommentWish extends Wish<PostCommentInput> {
  viewer: Viewer;
  /** What it will be called. */
  commentId: string;
  /** As the database writes it; null when what was given is no id. */
  ideaId: string | null;
  /** The same of what it answers; null at top level, too. */
  parentId: string | null;
  body: string;
  lang: string | null;
}

/** Throws InvalidInput. */
export function commentWish(viewer: Viewer, input: PostCommentInput): CommentWish {
  const { bodyMarkdown, lang } = valid(newComment, input);
  return {
    ...wishOf('comment.post', viewer, input),
    viewer,
    commentId: newId(),
    ideaId: knownOrNull(input.ideaId),
    parentId: input.parentId ? knownOrNull(input.parentId) : null,
    body: bodyMarkdown,
    lang: lang ?? null,
  };
}

const knownOrNull = (id: string): string | null => (validate(id) ? id.toLowerCase() : null);
