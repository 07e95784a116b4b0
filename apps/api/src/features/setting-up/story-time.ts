import { story } from '@upwell/sample-company';

const MINUTE_MS = 60_000;
const STORY_ENDS_AT_HOUR = 16;

/** The end of the story: the last time it was four in the afternoon when the sample was made. */
export function storyEnd(madeAt: Date): Date {
  const end = new Date(madeAt);
  end.setHours(STORY_ENDS_AT_HOUR, 0, 0, 0);
  if (end > madeAt) end.setDate(end.getDate() - 1);
  return end;
}

/** A moment before anybody of the sample did anything. */
export function storyStart(madeAt: Date): Date {
  const first = story()[0];
  return new Date(storyEnd(madeAt).getTime() - ((first?.minutesAgo ?? 0) + 1) * MINUTE_MS);
}

/** The moment of an act. */
export function storyMoment(madeAt: Date, minutesAgo: number): Date {
  return new Date(storyEnd(madeAt).getTime() - minutesAgo * MINUTE_MS);
}
