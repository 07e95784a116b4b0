// The story as things people do, one after the other: what a performer executes through the public API.
import type { PersonKey, SpaceKey } from './organisation.types.ts';
import type { CommentKey, IdeaKey, Language, ReactionKey, StageKey } from './story.types.ts';

interface Done {
  /** Counted back from the end of the story, which is four in the afternoon; never 0. */
  readonly minutesAgo: number;
  readonly by: PersonKey;
}

export interface PostIdea extends Done {
  readonly act: 'postIdea';
  readonly idea: IdeaKey;
  readonly space: SpaceKey;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly lang: Language;
}

/** Carries the whole idea as it reads afterwards. */
export interface EditIdea extends Done {
  readonly act: 'editIdea';
  readonly idea: IdeaKey;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
}

export interface WithdrawIdea extends Done {
  readonly act: 'withdrawIdea';
  readonly idea: IdeaKey;
  readonly reason: string;
}

export interface Vote extends Done {
  readonly act: 'vote';
  readonly idea: IdeaKey;
}

export interface TakeVoteBack extends Done {
  readonly act: 'takeVoteBack';
  readonly idea: IdeaKey;
}

/** Judged without a vote: not for me. */
export interface Pass extends Done {
  readonly act: 'passIdea';
  readonly idea: IdeaKey;
}

export interface Comment extends Done {
  readonly act: 'comment';
  readonly idea: IdeaKey;
  readonly comment: CommentKey;
  readonly replyTo: CommentKey | null;
  readonly body: string;
  readonly lang: Language;
}

export interface EditComment extends Done {
  readonly act: 'editComment';
  readonly idea: IdeaKey;
  readonly comment: CommentKey;
  readonly body: string;
}

/** By its writer, or by a community manager who moderates. */
export interface RemoveComment extends Done {
  readonly act: 'removeComment';
  readonly idea: IdeaKey;
  readonly comment: CommentKey;
  readonly reason: string;
}

export interface React extends Done {
  readonly act: 'react';
  readonly idea: IdeaKey;
  readonly comment: CommentKey;
  readonly reaction: ReactionKey;
}

export interface MoveIdea extends Done {
  readonly act: 'moveIdea';
  readonly idea: IdeaKey;
  readonly to: StageKey;
  readonly reason: string;
}

export interface Answer extends Done {
  readonly act: 'answer';
  readonly idea: IdeaKey;
  readonly body: string;
}

export type Act =
  | PostIdea
  | EditIdea
  | WithdrawIdea
  | Vote
  | TakeVoteBack
  | Pass
  | Comment
  | EditComment
  | RemoveComment
  | React
  | MoveIdea
  | Answer;

/** What the feed showed to somebody. */
export interface Look {
  readonly by: PersonKey;
  readonly idea: IdeaKey;
  /** In one of the places that are kept for ideas that few have seen. */
  readonly isKept: boolean;
}

/** All that people saw in their feeds around one time of the day. */
export interface FeedRound {
  readonly act: 'feedRound';
  readonly minutesAgo: number;
  readonly looks: readonly Look[];
}
