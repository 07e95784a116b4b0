import { bringWords } from '../../messages/bring-words.ts';
import { administration } from '../../messages/en/administration.ts';

bringWords({ administration });

/** With the words of the administrators' pages. */
export { AdministratorsOnly } from '../../shell/index.ts';
