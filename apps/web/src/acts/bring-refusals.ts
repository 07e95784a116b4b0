import { bringWords } from '../messages/bring-words.ts';
import { refusals } from '../messages/en/refusals.ts';

bringWords({ refusals });
