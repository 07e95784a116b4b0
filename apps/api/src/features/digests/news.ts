import type { NoticeKindKey } from '../notices/index.ts';

/** What a notice can be about, in the order in which a mail tells it. */
export const newsKinds = [
  'answer',
  'decision',
  'merge',
  'mention',
  'reply',
  'comment',
  'new_idea',
] as const satisfies NoticeKindKey[];
export type NewsKind = NoticeKindKey;

/** What "answers and mentions" are: those of the calm level of following. */
export const calmKinds: readonly NewsKind[] = ['answer', 'decision', 'merge', 'mention', 'reply'];

/** A notice as a mail tells it: what its member may still see. */
export interface News {
  eventId: string;
  memberId: string;
  kind: NewsKind;
  at: Date;
  ideaId: string;
  title: string;
  /** Language of the title, if it is known. */
  titleLang: string | null;
  /** Who did it; null for somebody who is not known. */
  actor: string | null;
  /** Whether the member may read that name; it is an author's otherwise. */
  isNamed: boolean;
  commentId: string | null;
  /** Markdown of the comment, the answer, the reason or the idea. */
  words: string | null;
  wordsLang: string | null;
  /** Name of the stage of a decision. */
  stage: string | null;
}

/** The news of one idea, each kind with the newest last. */
export interface IdeaNews {
  ideaId: string;
  title: string;
  titleLang: string | null;
  kinds: { kind: NewsKind; news: News[] }[];
}

/** Grouped as the inbox does it: by idea, the one with the newest news first. */
export function byIdea(news: readonly News[]): IdeaNews[] {
  const groups = new Map<string, News[]>();
  for (const one of [...news].sort((a, b) => Number(b.at) - Number(a.at)))
    groups.set(one.ideaId, [...(groups.get(one.ideaId) ?? []), one]);
  return [...groups.values()].map((group) => {
    const { ideaId, title, titleLang } = group[0]!;
    const kinds = newsKinds.map((kind) => ({
      kind,
      news: group.filter((one) => one.kind === kind).reverse(),
    }));
    return { ideaId, title, titleLang, kinds: kinds.filter((one) => one.news.length > 0) };
  });
}

/** How many of each kind there are, leaving out what there is none of. */
export function countKinds(news: readonly News[]): { kind: NewsKind; count: number }[] {
  return newsKinds
    .map((kind) => ({ kind, count: news.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
