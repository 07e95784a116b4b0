import { lookedUp } from '../../platform/database/one-plan.ts';
import { BylineKind, type BylineType } from './byline.schema.ts';
import { groupOf } from './idea-group.ts';
import type { BylineRow } from './idea-row.ts';

/**
 * The one condition under which a member sees who is behind an idea and how it is backed; whatever shows an author, a
 * count or support asks it. `idea` is the alias of `ideas`, of one that is read as itself, `space` of `spaces`, `member` SQL that gives a member's id.
 * What reveals stands in `revealingRules` of libs/ranking: what a member met, judged or wrote, a decision, an open space.
 */
export const isRevealedTo = (idea: string, space: string, member: string): string => `(not ${space}.is_blind
  or exists (select 1 from idea_standings by_decision where by_decision.idea_id = ${idea}.id and by_decision.decided_at is not null)
  or exists (select 1 from idea_bylines by_authorship where by_authorship.idea_id = any(${groupOf(idea)}) and by_authorship.member_id = ${member})
  or exists (select 1 from votes by_vote where by_vote.idea_id = any(${groupOf(idea)}) and by_vote.member_id = ${member} ${lookedUp})
  or exists (select 1 from acquaintances by_meeting where by_meeting.idea_id = any(${groupOf(idea)}) and by_meeting.member_id = ${member} and by_meeting.is_revealed ${lookedUp}))`;

/** How somebody who did something at an idea may be credited: as anybody, as its author, or as its author without a name. */
export type Credit = 'other' | 'author' | 'unnamed author';

/** The same as SQL: what `viewer` may read of `doer`; an author under a pseudonym is not known to be one. */
export const creditTo = (idea: string, space: string, doer: string, viewer: string): string => `case
  when not exists (select 1 from idea_bylines wrote where wrote.idea_id = any(${groupOf(idea)}) and wrote.member_id = ${doer}
    and wrote.kind = 'member') then 'other'
  when ${isRevealedTo(idea, space, viewer)} then 'author' else 'unnamed author' end`;

/** What the rules of crediting look at. */
interface CreditedIdea {
  readonly bylines: readonly BylineRow[];
  readonly isRevealed: boolean;
}

export const namedAuthors = ({ bylines }: CreditedIdea): string[] =>
  bylines.flatMap(({ kind, memberId }) => (kind === 'member' && memberId ? [memberId] : []));

export function creditOf(idea: CreditedIdea, memberId: string | null): Credit {
  if (!memberId || !namedAuthors(idea).includes(memberId)) return 'other';
  return idea.isRevealed ? 'author' : 'unnamed author';
}

/** The byline of a member who did something at an idea. */
export function bylineWith(credit: Credit, memberId: string | null): BylineType {
  if (credit === 'unnamed author') return { kind: BylineKind.AUTHOR, memberId: null, isIdeaAuthor: true };
  return {
    kind: memberId ? BylineKind.MEMBER : BylineKind.UNKNOWN,
    memberId,
    isIdeaAuthor: credit === 'author',
  };
}

export const bylineBeside = (idea: CreditedIdea, memberId: string | null): BylineType =>
  bylineWith(creditOf(idea, memberId), memberId);
