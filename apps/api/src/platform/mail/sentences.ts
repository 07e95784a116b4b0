/** The sentences of some mails by language; English is always there, other languages as they are written. */
export type SentencesByLanguage<Sentences> = { en: Sentences } & Partial<Record<string, Sentences>>;

/** Those of the language, of its mother language (`de` for `de-AT`), or English, with the language they are in. */
export function sentencesIn<Sentences>(
  catalogue: SentencesByLanguage<Sentences>,
  language: string,
): { say: Sentences; language: string } {
  const found = [language, language.split('-')[0]!, 'en'].find((key) => Object.hasOwn(catalogue, key))!;
  return { say: catalogue[found]!, language: found };
}
