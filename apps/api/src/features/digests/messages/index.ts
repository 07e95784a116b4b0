import type { SentencesByLanguage } from '../../../platform/mail/sentences.ts';
import { en } from './en.ts';

/** A further language is one more file with the same keys, named here. */
export const newsSentences: SentencesByLanguage<typeof en> = { en };
