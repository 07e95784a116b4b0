import { writing } from './en/writing.ts';
import { firstWords } from './first-words.ts';

/** Every sentence of the screens, one catalogue a feature. */
export const en = { ...firstWords, writing };

export type Catalogues = typeof en;
