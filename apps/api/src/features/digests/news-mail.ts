import { sentencesIn } from '../../platform/mail/sentences.ts';
import type { MailBlock } from '../mails/index.ts';
import { newsSentences } from './messages/index.ts';
import type { MailPurpose } from './mail-preferences.rules.ts';
import { byIdea, countKinds, type IdeaNews, type News } from './news.ts';

/** Ideas that one mail tells of; the inbox has them all. */
const MOST_IDEAS = 20;

export interface NewsFrame {
  /** Makes a path of the screens a whole address. */
  link: (path: string) => string;
  token: string;
  /** The beginning of a text in Markdown, without its marks. */
  excerpt: (words: string) => string;
}

export interface WrittenNews {
  subject: string;
  blocks: MailBlock[];
  headers: Record<string, string>;
  language: string;
}

/** A mail that tells of news; `day` is the member's, such as 2026-11-26. There is at least one piece of news. */
export function newsMail(
  purpose: MailPurpose,
  news: readonly News[],
  { link, token, excerpt }: NewsFrame,
  { language: wanted, day }: { language: string; day: string },
): WrittenNews {
  const { say, language } = sentencesIn(newsSentences, wanted);
  const ideas = byIdea(news);
  const what = say.list(countKinds(news).map(({ kind, count }) => say.count(kind, count)));
  const subject =
    ideas.length === 1 ? say.subjectOfIdea(ideas[0]!.title, what) : say.subjectOfMany(what, ideas.length);
  const hidden = ideas.length - MOST_IDEAS;
  const blocks: MailBlock[] = [
    { kind: 'heading', text: say.heading(say.day(new Date(`${day}T00:00Z`))) },
    ...ideas.slice(0, MOST_IDEAS).flatMap((idea) => ideaBlocks(idea, { link, excerpt }, say)),
    ...(hidden > 0 ? [{ kind: 'link', text: say.more(hidden), href: link('/inbox') } as const] : []),
    { kind: 'rule' },
    { kind: 'small', text: say.change, href: link('/settings#mail') },
    { kind: 'small', text: say.stop[purpose], href: link(`/unsubscribe#${token}`) },
  ];
  return { subject, blocks, headers: unsubscribeHeaders(link(`/unsubscribe?token=${token}`)), language };
}

function ideaBlocks(
  { ideaId, title, titleLang, kinds }: IdeaNews,
  { link, excerpt }: Pick<NewsFrame, 'link' | 'excerpt'>,
  say: typeof newsSentences.en,
): MailBlock[] {
  const head: MailBlock = {
    kind: 'heading',
    text: title,
    href: link(`/ideas/${ideaId}`),
    ...(titleLang && { lang: titleLang }),
  };
  return [
    head,
    ...kinds.flatMap(({ kind, news }): MailBlock[] => {
      const { actor, isNamed, stage, words, wordsLang, commentId } = news.at(-1)!;
      const quoted = words && excerpt(words);
      const path = `/ideas/${ideaId}${commentId ? `?comment=${commentId}` : ''}`;
      return [
        { kind: 'paragraph', text: say.happened[kind]({ count: news.length, actor, isNamed, stage }) },
        ...(quoted ? [{ kind: 'quote', text: quoted, ...(wordsLang && { lang: wordsLang }) } as const] : []),
        { kind: 'link', text: say.goTo[kind], href: link(path) },
      ];
    }),
  ];
}

/** RFC 8058 wants https for the one click; without it the address is only shown. */
function unsubscribeHeaders(address: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${address}>`,
    ...(address.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
