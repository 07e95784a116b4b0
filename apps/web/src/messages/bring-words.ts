import i18next from 'i18next';
import type { Catalogues } from './en.ts';

const brought: Partial<Catalogues> = {};

/** The catalogues that screens have brought so far. */
export const wordsBrought = () => brought;

/**
 * Adds the catalogues of a screen that is a chunk of its own, so that the first page need not carry them. Called
 * once, beside the component that is loaded lazily. What is known already stays: the pseudo-language, for one.
 */
export function bringWords(catalogues: Partial<Catalogues>): void {
  Object.assign(brought, catalogues);
  if (!i18next.isInitialized) return;
  for (const [name, sentences] of Object.entries(catalogues))
    if (!i18next.hasResourceBundle('en', name)) i18next.addResourceBundle('en', name, sentences);
}
