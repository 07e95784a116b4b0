import type { IdeaForRules } from './idea.policy.ts';
import type { Space } from '../spaces/index.ts';
import type { SourceTotals } from './source-totals.reader.ts';
import type { Stage } from './stage.entity.ts';

/** A byline as stored. */
export interface BylineRow {
  kind: 'member' | 'pseudonym' | 'unknown';
  memberId: string | null;
  pseudonym: string | null;
}

/** An idea with what belongs to it, as it is for everybody who may know of it. */
export interface SharedIdeaRow extends IdeaForRules {
  id: string;
  stageId: string;
  title: string;
  body: string;
  lang: string | null;
  version: number;
  postedAt: Date;
  postedOnDayOnly: boolean;
  editedAt: Date | null;
  hiddenReason: string | null;
  votes: number;
  comments: number;
  countsVersion: number;
  bylines: BylineRow[];
  /** As which idea it is read; null = as itself, as every idea that was read for a viewer. */
  canonicalId: string | null;
  /** Those that are read as this one; null = none. */
  mergedIds: string[] | null;
  tags: { id: string; name: string }[];
  sourceTotals: SourceTotals | null;
  /** Where it lives and stands: read with it, because whoever shows an idea shows these. */
  space: Omit<Space, 'createdAt'>;
  stage: Stage;
}

/** An idea as one statement reads it for a viewer. */
export interface IdeaRow extends SharedIdeaRow {
  /** Whether the viewer's own vote stands. */
  voted: boolean;
  /** Whether they have passed on it. */
  passed: boolean;
  /** Whether they see who is behind it and how it is backed. */
  isRevealed: boolean;
}

/** How a member stands to an idea. */
export interface IdeaStanding extends Pick<IdeaRow, 'voted' | 'passed' | 'isRevealed'> {
  /** Whether they may know of it. */
  isVisible: boolean;
}

/** One wording of an idea. */
export interface IdeaVersionRow {
  ideaId: string;
  version: number;
  title: string;
  body: string;
  editorId: string | null;
  editedAt: Date;
}
