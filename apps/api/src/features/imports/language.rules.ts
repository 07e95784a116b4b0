import type { Notes } from './notes.ts';
import { languageTag } from '../ideas/index.ts';

/** The language of a text as the product keeps it; null when the source does not say or says nonsense. */
export function languageOf(given: string, notes: Notes): string | null {
  const tag = given.trim();
  if (!tag) return null;
  if (languageTag.safeParse(tag).success) return tag;
  notes.add('language_unknown');
  return null;
}
