import type { HeldRole, Viewer } from './viewer.ts';

/** All viewers to whom the same is visible, apart from what is their own. */
export interface Audience {
  /** Two viewers with the same key share what is executed for one of them. */
  readonly key: string;
  /** Stands for all of them: it has their rights, belongs nowhere and owns nothing. */
  readonly viewer: Viewer;
}

/** The id of no member. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const MOST_KNOWN = 1_000;
const known = new Map<string, Audience>();

/**
 * The rights class of a viewer: what decides what they may see of others' things. Today that is the roles they hold,
 * each with the space and unit it holds for. Whatever a visibility predicate comes to look at (a unit, a level, the
 * first look at an idea) joins the key and `viewer` here; until it does, an audience is as one without it, so it sees
 * less, never more. What somebody sees because it is theirs is told apart: see `RequestContext.exceptions`.
 */
export function audienceOf(viewer: Viewer): Audience {
  const roles = viewer.roles.map(({ role, unitId, spaceId }) => ({ role, unitId, spaceId }));
  const key = roles.map(named).sort().join(' ');
  const before = known.get(key);
  if (before) return before;
  const audience: Audience = {
    key,
    viewer: { memberId: NOBODY, sessionId: '', unitId: null, level: 0, roles },
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, audience);
  return audience;
}

const named = ({ role, unitId, spaceId }: HeldRole): string =>
  `${role}/${unitId ?? 'any'}/${spaceId ?? 'any'}`;
