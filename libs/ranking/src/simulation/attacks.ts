import type { Dice } from '../dice.ts';
import type { Ideas } from './ideas.ts';
import type { Organisation } from './organisation.ts';

/** People who agreed to push the planted idea. */
export interface Attack {
  /** By link: each opens it and votes. Through the feed: each looks every day until it is met, and votes for nothing else. */
  readonly way: 'link' | 'feed';
  /** The largest department that is not the author's, or people of everywhere but there. */
  readonly who: 'department' | 'anybody';
  /** Share of all staff that takes part; a department has no more than its members. */
  readonly share: number;
}

/** How long colluders keep looking. Days. */
export const HUNT_DAYS = 7;

export function colludersOf(
  { who, share }: Attack,
  organisation: Organisation,
  ideas: Ideas,
  dice: Dice,
): number[] {
  const home = organisation.department[ideas.author[ideas.planted]!]!;
  const others = organisation.members.filter((_, department) => department !== home);
  const willing = who === 'anybody' ? others.flat() : others.reduce((a, b) => (b.length > a.length ? b : a));
  return dice.shuffled(willing).slice(0, Math.round(share * organisation.world.people));
}
