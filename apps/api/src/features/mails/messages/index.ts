import type { SentencesByLanguage } from '../../../platform/mail/sentences.ts';
import { en } from './en.ts';

/** A further language is one more file with the same keys, named here. */
export const frameSentences: SentencesByLanguage<typeof en.frame> = { en: en.frame };
export const testMailSentences: SentencesByLanguage<typeof en.test> = { en: en.test };
