import type { Wish } from '../../platform/acts/wish.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { IdeaActInput } from './ideas.schema.ts';

/** A vote to be given or taken back. */
export interface VoteWish extends Wish<IdeaActInput> {
  name: 'vote.give' | 'vote.take_back';
  viewer: Viewer;
}
