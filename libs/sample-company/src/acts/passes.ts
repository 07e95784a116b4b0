// Some of those who saw an idea and did not back it say so.
import type { Pass } from '../act.types.ts';
import { minutesAgo } from '../clock.ts';
import { dice } from '../dice.ts';
import type { IdeaStory } from '../story.types.ts';
import type { IdeaLife } from './idea-life.ts';
import { looks } from './looks.ts';

const shareWhoPass = 0.03;

export function passes(idea: IdeaStory, life: IdeaLife): Pass[] {
  const luck = dice(`passes on ${idea.key}`);
  return looks(idea, life).flatMap(({ by, minute, voted }): Pass[] => {
    const passed = minute + luck.between(1, 20);
    if (!luck.chance(shareWhoPass) || voted || passed >= life.looksEnd) return [];
    return [{ act: 'passIdea', minutesAgo: minutesAgo(passed), by, idea: idea.key }];
  });
}
