import { holds, type Viewer } from '../../platform/viewer/viewer.ts';
import type { StageKind } from './stage.entity.ts';

/** What the rules look at. */
export interface IdeaForRules {
  spaceId: string;
  stageKind: StageKind;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
  /** Members it is credited to. */
  authorIds: readonly string[];
}

/** A rule answers with the name of what forbids the act, or null when it is allowed. */
export type Ruling = string | null;

export const isAuthor = (viewer: Viewer, idea: IdeaForRules): boolean =>
  idea.authorIds.includes(viewer.memberId);

export const isModerator = (viewer: Viewer, where: { spaceId?: string } = {}): boolean =>
  holds(viewer, 'community_manager', where);

const isGone = (idea: IdeaForRules): Ruling =>
  idea.withdrawnAt ? 'idea.withdrawn' : idea.hiddenAt ? 'idea.hidden' : null;

export const ideaPolicy = {
  edit: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    !isAuthor(viewer, idea)
      ? 'idea.not_author'
      : (isGone(idea) ?? (idea.stageKind === 'final' ? 'idea.final' : null)),

  vote: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    isGone(idea) ??
    (idea.stageKind === 'final' ? 'vote.final' : isAuthor(viewer, idea) ? 'vote.own_idea' : null),

  pass: (viewer: Viewer, idea: IdeaForRules & { voted: boolean; passed: boolean }): Ruling =>
    isGone(idea) ??
    (idea.stageKind === 'final'
      ? 'pass.final'
      : isAuthor(viewer, idea)
        ? 'pass.own_idea'
        : idea.voted
          ? 'pass.has_vote'
          : idea.passed
            ? 'pass.has_passed'
            : null),

  withdraw: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    !isAuthor(viewer, idea) ? 'idea.not_author' : isGone(idea),

  restore: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    !isAuthor(viewer, idea) ? 'idea.not_author' : idea.withdrawnAt ? null : 'idea.not_withdrawn',

  comment: (_viewer: Viewer, idea: IdeaForRules): Ruling => isGone(idea),

  hide: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    isModerator(viewer, idea) ? null : 'idea.not_moderator',

  /** Set the stage and write the official answer. */
  decide: (viewer: Viewer, idea: IdeaForRules): Ruling =>
    !holds(viewer, 'reviewer', idea) && !holds(viewer, 'cio', idea)
      ? 'idea.not_reviewer'
      : isAuthor(viewer, idea)
        ? 'idea.own_decision'
        : isGone(idea),
} as const;
