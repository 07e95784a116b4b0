// The time of the story: minutes since the midnight before its first day, until four in the afternoon of its last.
import type { Dice } from './dice.ts';
import type { Person } from './organisation.types.ts';
import { people } from './people.ts';
import type { Moment } from './story.types.ts';
import { units } from './units.ts';

export const storyDays = 90;
export const minutesOfDay = 24 * 60;
export const endOfStory = storyDays * minutesOfDay + 16 * 60;

/** Before this minute everything must have happened. */
export const lastMinute = endOfStory - 3;

const nightWorkers = new Set(units.filter((unit) => unit.shifts).map((unit) => unit.key));
const personByKey = new Map(people.map((person) => [person.key, person]));

export function minutesAgo(minute: number): number {
  return endOfStory - minute;
}

/** The same moment in a story of so many days. */
export function shortened(ago: number, days: number): number {
  return Math.max(1, Math.round((ago * days) / storyDays));
}

/** Some minute of the hour that the author of the story named. */
export function minuteOf(moment: Moment, dice: Dice): number {
  return startOfDay(moment.daysAgo) + moment.hour * 60 + dice.between(0, 59);
}

export function startOfDay(daysAgo: number): number {
  return (storyDays - daysAgo) * minutesOfDay;
}

/** The first time from `minute` on when this person would be reading: people sleep, and offices close. */
export function whenAwake(minute: number, key: string, dice: Dice): number {
  const hour = Math.floor((minute % minutesOfDay) / 60);
  const nights = worksNights(personByKey.get(key));
  const [morning, evening] = nights ? [6, 22] : [8, 18];
  const stillUp = dice.chance(nights ? 0.3 : 0.12);
  if (stillUp || (hour >= morning && hour < evening)) return minute;
  const midnight = Math.floor(minute / minutesOfDay) * minutesOfDay + (hour >= evening ? minutesOfDay : 0);
  return midnight + morning * 60 + dice.between(0, 240);
}

/** A minute of the day at which this person looks at ideas. */
export function usualMinute(person: Person, dice: Dice): number {
  if (worksNights(person))
    return dice.chance(0.2) ? dice.between(0, 6 * 60 - 1) : dice.between(6 * 60, 24 * 60 - 1);
  return dice.chance(0.1) ? dice.between(18 * 60, 22 * 60) : dice.between(8 * 60, 18 * 60 - 1);
}

function worksNights(person: Person | undefined): boolean {
  return person !== undefined && nightWorkers.has(person.unit);
}
