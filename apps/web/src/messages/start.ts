import { readerLocale } from '@upwell/ui';
import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { wordsBrought } from './bring-words.ts';
import { firstWords } from './first-words.ts';

/** Makes the catalogues ready before the first screen. `resources` is replaced by the pseudo-language only. */
export async function startMessages(
  resources: Resource = { en: { ...firstWords, ...wordsBrought() } },
): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources,
    defaultNS: 'shell',
    ns: Object.keys(resources.en!),
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
  // Sentences are in the language of the catalogue; numbers in them follow the reader's own region.
  const locale = readerLocale();
  const { formatter } = i18next.services;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  formatter?.add('number', (value) => number.format(value));
  formatter?.add('percent', (value) => percent.format(value));
}
