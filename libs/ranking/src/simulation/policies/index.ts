import { Fair } from './fair.ts';
import { hackerNews, oracle, topVotes, votesPerView } from './ordered.ts';
import type { Policy, PolicyName, Stage } from './policy.ts';

/** Every policy that can be compared. */
export const policies: Record<PolicyName, (stage: Stage) => Policy> = {
  'top votes': topVotes,
  'Hacker News': hackerNews,
  'votes per view': votesPerView,
  FAIR: (stage) => new Fair(stage),
  oracle,
};
