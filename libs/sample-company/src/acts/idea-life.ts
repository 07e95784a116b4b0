// What happens to an idea itself: posted, edited, moved, answered, perhaps withdrawn.
import type { Act } from '../act.types.ts';
import { answers } from '../answers.ts';
import { lastMinute, minuteOf, minutesAgo } from '../clock.ts';
import { decisions } from '../decisions.ts';
import { dice } from '../dice.ts';
import type { IdeaStory, Moment } from '../story.types.ts';

const finalStages = new Set(['done', 'declined']);
const decidedStages = new Set(['adopted', ...finalStages]);

export interface IdeaLife {
  readonly posted: number;
  /** The minute of its withdrawal; the end of the story for all others. */
  readonly threadEnds: number;
  /** From this minute on nobody may vote. */
  readonly votesEnd: number;
  /** From this minute on it is decided, and the feed no longer shows it among those to judge. */
  readonly looksEnd: number;
  readonly acts: readonly Act[];
}

export function ideaLife(idea: IdeaStory): IdeaLife {
  const luck = dice(`life of ${idea.key}`);
  const acts: Act[] = [];
  const at = (moment: Moment): number => minuteOf(moment, luck);

  const posted = at(idea);
  acts.push({
    act: 'postIdea',
    minutesAgo: minutesAgo(posted),
    by: idea.author,
    idea: idea.key,
    space: idea.space,
    title: idea.title,
    body: idea.body,
    tags: idea.tags,
    lang: idea.lang ?? 'en',
  });

  let { title, body } = idea;
  for (const revision of idea.revisions ?? []) {
    title = revision.title ?? title;
    if (revision.adds) body = `${body}\n\n${revision.adds}`;
    const edit = { act: 'editIdea', idea: idea.key, title, body, tags: idea.tags } as const;
    acts.push({ ...edit, minutesAgo: minutesAgo(at(revision)), by: idea.author });
  }

  let closed = lastMinute;
  let looksEnd = lastMinute;
  for (const move of decisions[idea.key] ?? []) {
    const moved = at(move);
    if (finalStages.has(move.to)) closed = moved;
    if (decidedStages.has(move.to)) looksEnd = Math.min(looksEnd, moved);
    const { by, to, reason } = move;
    acts.push({ act: 'moveIdea', minutesAgo: minutesAgo(moved), by, idea: idea.key, to, reason });
  }

  for (const answer of answers.filter((candidate) => candidate.idea === idea.key)) {
    const { by, body: text } = answer;
    acts.push({ act: 'answer', minutesAgo: minutesAgo(at(answer)), by, idea: idea.key, body: text });
  }

  if (!idea.withdrawn) return { posted, threadEnds: lastMinute, votesEnd: closed, looksEnd, acts };
  const withdrawn = at(idea.withdrawn);
  const { reason } = idea.withdrawn;
  acts.push({
    act: 'withdrawIdea',
    minutesAgo: minutesAgo(withdrawn),
    by: idea.author,
    idea: idea.key,
    reason,
  });
  return { posted, threadEnds: withdrawn, votesEnd: withdrawn, looksEnd: withdrawn, acts };
}
