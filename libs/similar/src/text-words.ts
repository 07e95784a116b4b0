import { languageOf, wordsOf, type Word } from './words.ts';

/** An idea as it is compared. */
export interface Text {
  title: string;
  body: string;
  /** BCP 47; null when not known. */
  lang?: string | null;
}

/** The words of an idea, in order. */
export interface TextWords {
  title: Word[];
  body: Word[];
  language: string;
}

/** What comes later in a body says little more of what it is about. */
const MOST_LETTERS = 3_000;

/** Takes a text apart; one that does not say its language is in `otherwise`. */
export function textWords({ title, body, lang }: Text, otherwise: string): TextWords {
  const language = languageOf(lang) || languageOf(otherwise);
  return {
    title: wordsOf(title, language),
    body: wordsOf(body.slice(0, MOST_LETTERS), language),
    language,
  };
}
