import { bringWords } from '../../messages/bring-words.ts';
import { threads } from '../../messages/en/threads.ts';

bringWords({ threads });

export { Thread } from './Thread.tsx';
