import type { FeedRound, Look } from './act.types.ts';
import { ideaLife } from './acts/idea-life.ts';
import { looks, type Seen } from './acts/looks.ts';
import { minutesAgo, shortened, storyDays } from './clock.ts';
import { dice } from './dice.ts';
import { ideas } from './ideas/ideas.ts';
import { people } from './people.ts';
import type { StoryOptions } from './story.ts';
import type { IdeaStory } from './story.types.ts';
import { units } from './units.ts';

/** Ideas that fewer of other departments have seen are put in places kept for them. */
const keptUntil = 25;
const shareInKeptPlaces = 0.7;

/** Everything the feeds of the sample company showed, in rounds, the oldest first. What is seen in one belongs before the acts of its minute. */
export function feedRounds({ days = storyDays }: StoryOptions = {}): FeedRound[] {
  const rounds = new Map<number, Look[]>();
  for (const idea of ideas) {
    const seen = looks(idea, ideaLife(idea)).sort((one, other) => one.minute - other.minute);
    placed(idea, seen).forEach((look, n) => {
      const { minute } = seen[n]!;
      rounds.set(minute, [...(rounds.get(minute) ?? []), look]);
    });
  }
  return [...rounds]
    .sort(([one], [other]) => one - other)
    .map(([minute, shown]) => ({
      act: 'feedRound',
      minutesAgo: shortened(minutesAgo(minute), days),
      looks: shown,
    }));
}

/** The first looks of colleagues from elsewhere mostly came about in a place that was kept. */
function placed(idea: IdeaStory, seen: readonly Seen[]): Look[] {
  const luck = dice(`places of ${idea.key}`);
  const home = departmentOf(idea.author);
  let fromElsewhere = 0;
  return seen.map(({ by }): Look => {
    const isKept = luck.chance(shareInKeptPlaces) && fromElsewhere < keptUntil && departmentOf(by) !== home;
    if (departmentOf(by) !== home) fromElsewhere += 1;
    return { by, idea: idea.key, isKept };
  });
}

function departmentOf(key: string): string {
  let unit = units.find((each) => each.key === people.find((person) => person.key === key)?.unit);
  while (unit?.parent && unit.parent !== 'region') unit = units.find((each) => each.key === unit!.parent);
  return unit!.key;
}
