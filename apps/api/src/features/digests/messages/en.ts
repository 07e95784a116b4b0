import type { NewsKind } from '../news.ts';

const nouns: Record<NewsKind, [one: string, many: string]> = {
  answer: ['an official answer', 'official answers'],
  decision: ['a decision', 'decisions'],
  merge: ['a merged idea', 'merged ideas'],
  mention: ['a mention of you', 'mentions of you'],
  reply: ['a reply to you', 'replies to you'],
  comment: ['a comment', 'comments'],
  new_idea: ['a new idea', 'new ideas'],
};

interface Happened {
  /** How many of the kind. */
  count: number;
  /** Who did the last of them; null for somebody who is not named. */
  actor: string | null;
  /** Otherwise it is an author, and the reader has not judged the idea yet. */
  isNamed: boolean;
  stage: string | null;
}

const somebody = ({ actor, isNamed }: Happened) => (isNamed ? (actor ?? 'Somebody') : 'The author');
const last = ({ count, actor, isNamed }: Happened) =>
  count > 1 && actor ? `, the last by ${isNamed ? actor : 'the author'}` : '';

/** What the mails about news say. */
export const en = {
  count: (kind: NewsKind, count: number) =>
    count === 1 ? nouns[kind][0] : `${new Intl.NumberFormat('en').format(count)} ${nouns[kind][1]}`,
  list: (parts: string[]) => new Intl.ListFormat('en').format(parts),
  day: (day: Date) =>
    new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      day,
    ),
  /** Of one idea. */
  subjectOfIdea: (title: string, what: string) => `“${title}”: ${what}`,
  /** Of several ideas. */
  subjectOfMany: (what: string, ideas: number) => `${capital(what)} in ${ideas} ideas`,
  heading: (day: string) => `News for you, ${day}`,
  happened: {
    answer: (it: Happened) =>
      it.count > 1 ? `${it.count} official answers${last(it)}:` : `${somebody(it)} answered officially:`,
    decision: (it: Happened) =>
      it.stage ? `${somebody(it)} moved it to “${it.stage}”:` : `${somebody(it)} decided on its way:`,
    merge: (it: Happened) => `${somebody(it)} merged another idea and this one:`,
    mention: (it: Happened) =>
      it.count > 1 ? `${it.count} mentions of you${last(it)}:` : `${somebody(it)} mentioned you:`,
    reply: (it: Happened) =>
      it.count > 1 ? `${it.count} replies to you${last(it)}:` : `${somebody(it)} replied to you:`,
    comment: (it: Happened) =>
      it.count > 1 ? `${it.count} comments${last(it)}:` : `${somebody(it)} commented:`,
    new_idea: (it: Happened) => `${somebody(it)} posted this idea:`,
  } satisfies Record<NewsKind, (it: Happened) => string>,
  goTo: {
    answer: 'Read the answer',
    decision: 'See where it stands',
    merge: 'See the merged idea',
    mention: 'Go to the comment',
    reply: 'Go to the reply',
    comment: 'Go to the comment',
    new_idea: 'Read the idea',
  } satisfies Record<NewsKind, string>,
  more: (ideas: number) =>
    ideas === 1 ? 'News of one more idea in your inbox' : `News of ${ideas} more ideas in your inbox`,
  change: 'Change what you are mailed',
  stop: { digest: 'Stop these digests', at_once: 'Stop mails about answers and mentions' },
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
