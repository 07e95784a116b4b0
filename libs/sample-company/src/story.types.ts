// What was said and decided, as its author writes it down. `story()` turns it into acts.
import type { PersonKey, SpaceKey, UnitKey } from './organisation.types.ts';

export type IdeaKey = string;
/** The idea's key and the place in its thread: `form-117/2.1` is the first reply to the second comment. */
export type CommentKey = string;

export type Language = 'en' | 'es' | 'de';
export type StageKey = 'submitted' | 'in_review' | 'piloting' | 'adopted' | 'done' | 'declined' | 'parked';
export type ReactionKey = 'thumbs_up' | 'heart' | 'party' | 'bulb' | 'eyes' | 'question';

/** A moment of the story: days before its end, and the hour of that day. */
export interface Moment {
  readonly daysAgo: number;
  readonly hour: number;
}

/** What the author changed later; what is not named stays. */
export interface Revision extends Moment {
  readonly title?: string;
  /** Put below the body. */
  readonly adds?: string;
}

export interface Withdrawal extends Moment {
  readonly reason: string;
}

export interface IdeaStory extends Moment {
  readonly key: IdeaKey;
  readonly space: SpaceKey;
  readonly author: PersonKey;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly lang?: Language;
  /** How good it really is, 0 to 1. Nobody in the story can see it; it only drives the votes. */
  readonly worth: number;
  /** The units whose work it would change. */
  readonly touches: readonly UnitKey[] | 'everyone';
  readonly revisions?: readonly Revision[];
  readonly withdrawn?: Withdrawal;
}

export interface CommentStory {
  readonly by: PersonKey;
  readonly body: string;
  readonly replies: readonly CommentStory[];
  /** Reactions it draws from people in the thread and around it. */
  readonly draws?: readonly ReactionKey[];
  /** The text after the writer changed it. */
  readonly becomes?: string;
  readonly removed?: { readonly by: PersonKey; readonly reason: string };
  /** Said on this day at the earliest, when it speaks of something that happened then. */
  readonly daysAgo?: number;
  readonly lang?: Language;
}

export type Threads = Readonly<Record<IdeaKey, readonly CommentStory[]>>;

/** A step through the pipeline, with the reason the author gets to read. */
export interface Move extends Moment {
  readonly by: PersonKey;
  readonly to: StageKey;
  readonly reason: string;
}

export interface OfficialAnswer extends Moment {
  readonly idea: IdeaKey;
  readonly by: PersonKey;
  /** Markdown. */
  readonly body: string;
}
