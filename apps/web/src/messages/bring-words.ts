import type { Catalogues } from './en.ts';

/** A sentence, or several by their keys. */
type Words = string | { readonly [key: string]: Words };

const known: Record<string, Words> = {};

/**
 * Adds the catalogues of a screen that is a chunk of its own, so that the first page need not carry them. Called
 * once, beside the component that is loaded lazily. What is known already stays: the pseudo-language, for one.
 */
export function bringWords(catalogues: Partial<Catalogues>): void {
  for (const [name, words] of Object.entries(catalogues)) known[name] ??= words;
}

/** Puts the words of another language in the place of all. */
export function replaceWords(catalogues: Catalogues): void {
  Object.assign(known, catalogues);
}

/** A sentence of a catalogue by its key, such as `link.copied`. */
export function sentenceAt(catalogue: string, key: string): string | undefined {
  let found: Words | undefined = known[catalogue];
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}
