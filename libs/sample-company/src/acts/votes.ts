// Who votes for what: it depends on how good the idea is, on whether it touches one's work and on how often one looks in.
// Level plays no part, neither the author's nor the voter's: in this story merit is real, so that a ranking can be judged by it.
import type { Act } from '../act.types.ts';
import { minutesAgo, minutesOfDay, usualMinute, whenAwake } from '../clock.ts';
import { dice, type Dice } from '../dice.ts';
import type { Person } from '../organisation.types.ts';
import { people } from '../people.ts';
import type { IdeaStory } from '../story.types.ts';
import type { IdeaLife } from './idea-life.ts';

const interestFromOutside = 0.5;
const shareTakenBack = 0.015;

export function votes(idea: IdeaStory, life: IdeaLife): Act[] {
  const luck = dice(`votes for ${idea.key}`);
  return people.flatMap((person): Act[] => {
    const convinced = luck.chance(attention(person) * appeal(idea, person));
    const voted = voteMinute(person, life.posted, luck);
    const regrets = luck.chance(shareTakenBack);
    const regretted = whenAwake(voted + luck.between(30, 3 * minutesOfDay), person.key, luck);
    if (!convinced || person.key === idea.author || voted >= life.votesEnd) return [];

    const vote = { idea: idea.key, by: person.key };
    const acts: Act[] = [{ act: 'vote', minutesAgo: minutesAgo(voted), ...vote }];
    if (regrets && regretted < life.votesEnd) {
      acts.push({ act: 'takeVoteBack', minutesAgo: minutesAgo(regretted), ...vote });
    }
    return acts;
  });
}

/** Some look in every day, some hardly ever, a few never. */
export function attention(person: Person): number {
  const share = dice(`how often ${person.key} looks in`).roll();
  return share < 0.06 ? 0 : 0.45 + 0.75 * share;
}

export function appeal(idea: IdeaStory, person: Person): number {
  const touched = idea.touches === 'everyone' || idea.touches.includes(person.unit);
  return idea.worth ** 2 * (touched ? 1 : interestFromOutside);
}

/** Most votes come in the first days; the others when somebody happens upon the idea weeks later. */
export function voteMinute(person: Person, posted: number, luck: Dice): number {
  const days = luck.wait(luck.chance(0.55) ? 3 : 25);
  const day = Math.floor(posted / minutesOfDay + days);
  const minute = day * minutesOfDay + usualMinute(person, luck);
  const soon = posted + luck.between(3, 200);
  return minute > posted ? minute : whenAwake(soon, person.key, luck);
}
