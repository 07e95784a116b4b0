import type { Threads } from '../story.types.ts';
import { atTheCounterThreads } from './at-the-counter.ts';
import { careThreads } from './care.ts';
import { streetsAndPipesThreads } from './streets-and-pipes.ts';
import { toolsAndPaperworkThreads } from './tools-and-paperwork.ts';
import { workingHereThreads } from './working-here.ts';

export const threads: Threads = {
  ...careThreads,
  ...streetsAndPipesThreads,
  ...atTheCounterThreads,
  ...toolsAndPaperworkThreads,
  ...workingHereThreads,
};
