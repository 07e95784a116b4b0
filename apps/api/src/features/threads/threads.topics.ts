/** Kinds of entries that this feature writes into the log of an idea's topic; reactions count as a change. */
export const commentFacts = { commentPosted: 'comment_posted', commentChanged: 'comment_changed' } as const;
