// Whom the feed shows an idea. Most of those who vote saw it there first; to some a colleague had sent the link.
import { endOfStory, minutesOfDay } from '../clock.ts';
import { dice } from '../dice.ts';
import type { PersonKey } from '../organisation.types.ts';
import { people } from '../people.ts';
import type { IdeaStory } from '../story.types.ts';
import type { IdeaLife } from './idea-life.ts';
import { appeal, attention, voteMinute, votes } from './votes.ts';

/** When most people open their feed: before the day begins, and after noon. */
const roundsAt = [6.5 * 60, 13.25 * 60];
const shareByLink = 0.05;
const shareByLinkAmongPeers = 0.25;

export interface Seen {
  readonly by: PersonKey;
  /** The minute of a round of the feed. */
  readonly minute: number;
  readonly voted: boolean;
}

export function looks(idea: IdeaStory, life: IdeaLife): Seen[] {
  const luck = dice(`who saw ${idea.key}`);
  const author = people.find(({ key }) => key === idea.author)!;
  const votedAt = firstVotes(idea, life);
  return people.flatMap((person): Seen[] => {
    const wasSent = luck.chance(person.unit === author.unit ? shareByLinkAmongPeers : shareByLink);
    const opened = voteMinute(person, life.posted, luck);
    const isShown = luck.chance(shownWithoutVote(idea, person));
    if (person.key === idea.author) return [];
    const voted = votedAt.get(person.key);
    if (voted === undefined ? !isShown : wasSent) return [];
    const minute = voted === undefined ? roundFrom(opened) : roundBefore(voted);
    const wasThere = minute > life.posted && minute < life.looksEnd;
    return wasThere ? [{ by: person.key, minute, voted: voted !== undefined }] : [];
  });
}

/** How likely somebody who did not vote has seen the idea all the same. */
function shownWithoutVote(idea: IdeaStory, person: (typeof people)[number]): number {
  const sees = Math.min(1, attention(person));
  const votesIfShown = Math.min(1, appeal(idea, person));
  return (sees * (1 - votesIfShown)) / (1 - sees * votesIfShown);
}

function firstVotes(idea: IdeaStory, life: IdeaLife): Map<PersonKey, number> {
  const cast = votes(idea, life).filter(({ act }) => act === 'vote');
  return new Map(cast.map(({ by, minutesAgo }) => [by, endOfStory - minutesAgo]));
}

function roundBefore(minute: number): number {
  const day = Math.floor(minute / minutesOfDay) * minutesOfDay;
  const earlier = roundsAt.filter((time) => day + time < minute);
  return earlier.length > 0 ? day + earlier.at(-1)! : day - minutesOfDay + roundsAt.at(-1)!;
}

function roundFrom(minute: number): number {
  const day = Math.floor(minute / minutesOfDay) * minutesOfDay;
  const later = roundsAt.find((time) => day + time >= minute);
  return later === undefined ? day + minutesOfDay + roundsAt[0]! : day + later;
}
