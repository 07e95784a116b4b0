import { wishOf, type Wish } from '../../platform/acts/wish.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { IdeaActInput } from './ideas.schema.ts';

/** A vote to be given or taken back. */
export interface VoteWish extends Wish<IdeaActInput> {
  name: 'vote.give' | 'vote.take_back';
  viewer: Viewer;
  /** Id of the idea as the database writes it, if it is one. */
  ideaId: string;
  /** Equal for wishes of one member about one idea. */
  pair: string;
}

export function voteWish(name: VoteWish['name'], viewer: Viewer, input: IdeaActInput): VoteWish {
  const ideaId = input.ideaId.toLowerCase();
  return { ...wishOf(name, viewer, input), name, viewer, ideaId, pair: `${ideaId} ${viewer.memberId}` };
}
