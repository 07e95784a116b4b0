import type { Act } from './act.types.ts';
import { ideaLife } from './acts/idea-life.ts';
import { passes } from './acts/passes.ts';
import { thread } from './acts/thread.ts';
import { votes } from './acts/votes.ts';
import { shortened, storyDays } from './clock.ts';
import { ideas } from './ideas/ideas.ts';

export interface StoryOptions {
  /** How long ago the story began: 90 as it was written; with fewer the same things happen faster. */
  readonly days?: number;
}

/** Everything the people of the sample company did, the oldest act first. The same on every call. */
export function story({ days = storyDays }: StoryOptions = {}): Act[] {
  const acts = ideas.flatMap((idea) => {
    const life = ideaLife(idea);
    return [...life.acts, ...thread(idea, life), ...votes(idea, life), ...passes(idea, life)];
  });
  return acts
    .sort((one, other) => other.minutesAgo - one.minutesAgo)
    .map((act) => ({ ...act, minutesAgo: shortened(act.minutesAgo, days) }));
}
