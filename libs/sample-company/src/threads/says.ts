import type { PersonKey } from '../organisation.types.ts';
import type { CommentStory } from '../story.types.ts';

/** One remark and what was said in reply to it. */
export function says(
  by: PersonKey,
  body: string,
  replies: readonly CommentStory[] = [],
  more: Omit<CommentStory, 'by' | 'body' | 'replies'> = {},
): CommentStory {
  return { by, body, replies, ...more };
}
