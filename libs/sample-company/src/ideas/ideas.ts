import type { IdeaStory } from '../story.types.ts';
import { atTheCounterIdeas } from './at-the-counter.ts';
import { careIdeas } from './care.ts';
import { streetsAndPipesIdeas } from './streets-and-pipes.ts';
import { toolsAndPaperworkIdeas } from './tools-and-paperwork.ts';
import { workingHereIdeas } from './working-here.ts';

export const ideas: readonly IdeaStory[] = [
  ...careIdeas,
  ...streetsAndPipesIdeas,
  ...atTheCounterIdeas,
  ...toolsAndPaperworkIdeas,
  ...workingHereIdeas,
];
