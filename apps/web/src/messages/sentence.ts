import { readerLocale } from '@upwell/ui';
import { sentenceAt } from './bring-words.ts';

/** Of the catalogue; the numbers in its sentences follow the reader's own region. */
export const language = 'en';

const plural = new Intl.PluralRules(language);
const list = new Intl.ListFormat(language);
const number = new Intl.NumberFormat(readerLocale());
const percent = new Intl.NumberFormat(readerLocale(), { style: 'percent' });
const formats: Record<string, (value: unknown) => string> = {
  number: (value) => number.format(value as number),
  percent: (value) => percent.format(value as number),
  list: (value) => list.format(value as string[]),
};

/**
 * What fills the blanks of a sentence; `count` chooses its form, `context` another one, `ns` the catalogue, and
 * `defaultValue` stands in for it.
 */
export type Blanks = Record<string, unknown>;

/** The keys under which the fitting form may stand, the most particular first. */
function forms(key: string, { count, context }: Blanks): string[] {
  const stems = context ? [`${key}_${String(context)}`, key] : [key];
  if (typeof count !== 'number') return stems;
  const ends = [...(count === 0 ? ['_zero'] : []), `_${plural.select(count)}`, ''];
  return stems.flatMap((stem) => ends.map((end) => stem + end));
}

/** The sentence of a catalogue with its blanks still open; undefined when there is none. */
export function openSentence(catalogue: string, key: string, blanks: Blanks = {}): string | undefined {
  for (const form of forms(key, blanks)) {
    const found = sentenceAt(catalogue, form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `{{name}}` and `{{name, format}}` filled in. */
export function filled(sentence: string, blanks: Blanks): string {
  return sentence.replace(/\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g, (_, name: string, format?: string) => {
    const value = blanks[name];
    return value == null ? '' : ((format && formats[format]?.(value)) ?? String(value));
  });
}

/** A sentence of a catalogue, or of the one that is named (`shell:close`). The key itself where there is none. */
export function sentence(catalogue: string, key: string, blanks: Blanks = {}): string {
  const [named, ...rest] = key.split(':');
  const [where, path] = rest.length > 0 ? [named!, rest.join(':')] : [String(blanks['ns'] ?? catalogue), key];
  const found = openSentence(where, path, blanks) ?? (blanks['defaultValue'] as string | undefined);
  return found === undefined ? path : filled(found, blanks);
}
