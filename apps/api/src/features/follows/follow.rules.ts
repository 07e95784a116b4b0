/** What can be followed. */
export const followKinds = ['idea', 'member', 'space', 'tag'] as const;
export type FollowKindKey = (typeof followKinds)[number];

/** all: everything; calm: answers and mentions; none: nothing. Of two the smaller word is the stronger. */
export type FollowLevelKey = 'all' | 'calm' | 'none';

/** Where a level comes from: one's own choice, taking part, or something wider that is followed. */
export type FollowSourceKey = 'chosen' | 'posted' | 'commented' | 'voted' | 'member' | 'space' | 'tag';

/** What follows by itself. */
export interface FollowPreferences {
  onPosting: boolean;
  onCommenting: boolean;
  onVoting: boolean;
  /** Whether colleagues see on the profile what the member chose to follow. */
  sharesFollows: boolean;
}

export const usualPreferences: FollowPreferences = {
  onPosting: true,
  onCommenting: true,
  onVoting: true,
  sharesFollows: false,
};
