// Gives every remark of a thread its time, and turns it into comments, edits, removals and reactions.
import type { Act } from '../act.types.ts';
import { minutesAgo, startOfDay, whenAwake } from '../clock.ts';
import { dice } from '../dice.ts';
import type { CommentKey, CommentStory, IdeaKey, IdeaStory } from '../story.types.ts';
import { threads } from '../threads/threads.ts';
import type { IdeaLife } from './idea-life.ts';
import { reactions } from './reactions.ts';

/** A remark with its place and its minute. */
export interface Said {
  readonly key: CommentKey;
  readonly replyTo: CommentKey | null;
  readonly story: CommentStory;
  readonly minute: number;
}

const minutesBetweenRemarks = 26 * 60;
const minutesBeforeReply = 5 * 60;

export function thread(idea: IdeaStory, life: IdeaLife): Act[] {
  const said = timetable(idea.key, life);
  const spoken = said.flatMap((remark) => remarkActs(idea.key, remark, life.threadEnds));
  return [...spoken, ...reactions(idea, said, life.threadEnds)];
}

/** Conversations about recent ideas are quicker: the pace rises until everything said fits in. */
function timetable(idea: IdeaKey, life: IdeaLife): Said[] {
  for (let pace = 1; pace < 1000; pace *= 2) {
    const said = atPace(pace, idea, life.posted);
    if (said.every((remark) => remark.minute < life.threadEnds)) return said;
  }
  throw new Error(`The thread of ${idea} does not fit between its posting and its end.`);
}

function atPace(pace: number, idea: IdeaKey, posted: number): Said[] {
  const luck = dice(`thread of ${idea}`);
  return hear(threads[idea] ?? [], null, posted);

  function hear(remarks: readonly CommentStory[], replyTo: CommentKey | null, after: number): Said[] {
    let previous = after;
    return remarks.flatMap((story, index) => {
      const key = replyTo ? `${replyTo}.${index + 1}` : `${idea}/${index + 1}`;
      const wait = luck.wait(replyTo ? minutesBeforeReply : minutesBetweenRemarks) / pace;
      const ready = Math.max(previous + 2 + Math.round(wait), notBefore(story));
      const minute = whenAwake(ready, story.by, luck);
      previous = minute;
      return [{ key, replyTo, story, minute }, ...hear(story.replies, key, minute)];
    });
  }

  function notBefore(story: CommentStory): number {
    return story.daysAgo === undefined ? posted : startOfDay(story.daysAgo) + luck.between(8 * 60, 15 * 60);
  }
}

function remarkActs(idea: IdeaKey, { key, replyTo, story, minute }: Said, end: number): Act[] {
  const luck = dice(`afterthoughts on ${key}`);
  const { by, body, lang = 'en', becomes, removed } = story;
  const acts: Act[] = [
    { act: 'comment', minutesAgo: minutesAgo(minute), by, idea, comment: key, replyTo, body, lang },
  ];
  const later = (least: number, most: number): number =>
    minutesAgo(Math.min(minute + luck.between(least, most), end - 1));

  if (becomes) {
    acts.push({ act: 'editComment', minutesAgo: later(4, 50), by, idea, comment: key, body: becomes });
  }
  if (removed) {
    acts.push({ act: 'removeComment', minutesAgo: later(60, 300), idea, comment: key, ...removed });
  }
  return acts;
}
