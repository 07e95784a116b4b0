// The stories say which reactions a remark draws; who gives them is left to the dice.
import type { React } from '../act.types.ts';
import { minutesAgo, whenAwake } from '../clock.ts';
import { dice } from '../dice.ts';
import type { PersonKey } from '../organisation.types.ts';
import { people } from '../people.ts';
import type { IdeaStory } from '../story.types.ts';
import type { Said } from './thread.ts';

export function reactions(idea: IdeaStory, said: readonly Said[], end: number): React[] {
  const readers = readersOf(idea, said);
  return said.flatMap(({ key, story, minute }) => {
    const luck = dice(`reactions to ${key}`);
    const others = readers.filter((reader) => reader !== story.by);
    return (story.draws ?? []).flatMap((reaction, rank) =>
      luck.pick(others, rank === 0 ? luck.between(2, 9) : luck.between(1, 4)).flatMap((by): React[] => {
        const reacted = whenAwake(minute + 2 + Math.round(luck.wait(7 * 60)), by, luck);
        if (reacted >= end) return [];
        return [
          { act: 'react', minutesAgo: minutesAgo(reacted), by, idea: idea.key, comment: key, reaction },
        ];
      }),
    );
  });
}

/** The author, those who speak in the thread, and those whose work the idea touches. */
function readersOf({ author, touches }: IdeaStory, said: readonly Said[]): PersonKey[] {
  const touched = people.filter((person) => touches === 'everyone' || touches.includes(person.unit));
  const speakers = said.map((remark) => remark.story.by);
  return [...new Set([author, ...speakers, ...touched.map((person) => person.key)])];
}
