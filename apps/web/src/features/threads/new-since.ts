/** What decides whether a comment is new to the reader. */
export interface Dated {
  id: string;
  postedAt: string;
  isOwn: boolean;
  /** A tombstone is nothing new. */
  state: string;
}

/** Whether somebody else wrote it after the reader was last here. On a first visit nothing is marked: all is new. */
export const isNewSince = (comment: Dated, lastVisitAt: string | null): boolean =>
  lastVisitAt !== null && !comment.isOwn && comment.state === 'VISIBLE' && comment.postedAt > lastVisitAt;

/**
 * The comment before which the line “New since your last visit” stands: the first of a list, oldest first, that is
 * new. None while what comes before it is not loaded, because the line may belong further up.
 */
export function firstNew(
  comments: readonly Dated[],
  lastVisitAt: string | null,
  isStartLoaded: boolean,
): string | undefined {
  const at = comments.findIndex((comment) => isNewSince(comment, lastVisitAt));
  if (at < 0 || (at === 0 && !isStartLoaded)) return undefined;
  return comments[at]!.id;
}
