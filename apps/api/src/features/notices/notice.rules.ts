/** Kinds of notices, the strongest first: of several reasons for one thing a member hears the strongest. */
export const noticeKinds = [
  'mention',
  'reply',
  'answer',
  'decision',
  'merge',
  'comment',
  'new_idea',
] as const;
export type NoticeKindKey = (typeof noticeKinds)[number];

/** How long a notice is kept after it was read, and one that nobody reads. */
export const KEPT_READ_DAYS = 90;
export const KEPT_UNREAD_DAYS = 365;

/** A count that a badge shows as "99+" from here on. */
export const MOST_COUNTED = 100;
