import type { FlatNamespace, TFunction } from 'i18next';
import { language, sentence, type Blanks } from './sentence.ts';

interface Translation {
  t: (key: string, blanks?: Blanks) => string;
  i18n: { language: string };
}

const translations = new Map<string, Translation>();

function translation(catalogue: string): Translation {
  let found = translations.get(catalogue);
  if (!found) {
    found = { t: (key, blanks) => sentence(catalogue, key, blanks), i18n: { language } };
    translations.set(catalogue, found);
  }
  return found;
}

/**
 * The sentences of a catalogue; of further ones by their name before the key (`shell:close`). i18next knows by its types
 * which keys there are and what fills their blanks; at work it would be a twelfth of the first page.
 */
export function useTranslation<
  const Names extends FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]] = 'shell',
>(names?: Names): { t: TFunction<Names>; i18n: { language: string } } {
  const [first = 'shell'] = [names].flat() as (string | undefined)[];
  return translation(first) as unknown as { t: TFunction<Names>; i18n: { language: string } };
}

/** Sentences of the shell for who is no component. */
export const say = translation('shell').t as unknown as TFunction<'shell'>;
