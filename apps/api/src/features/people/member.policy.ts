import { holds, type HeldRole, type RoleKey, type Viewer } from '../../platform/viewer/viewer.ts';
import type { Member } from './member.entity.ts';

/** Members, units, roles and settings are the administrators'. */
export const canAdminister = (viewer: Viewer): boolean => holds(viewer, 'administrator');

/** Hiding, merging and tidying up is for community managers. */
export const canModerate = (viewer: Viewer): boolean => holds(viewer, 'community_manager');

/** What rises in the whole organisation, and whether the order is healthy, is for those who answer for it. */
export const canSurvey = (viewer: Viewer): boolean =>
  holds(viewer, 'cio') || canModerate(viewer) || canAdminister(viewer);

/** Address, level and manager are between a member and the administrators; strangers (null) see none. */
export const seesPrivateFields = (viewer: Viewer | null, member: Pick<Member, 'id'>): boolean =>
  viewer !== null && (viewer.memberId === member.id || canAdminister(viewer));

/** Only administrators learn who has left. */
export const findsDeactivated = canAdminister;

const publicRoles: readonly RoleKey[] = ['reviewer', 'community_manager', 'cio'];

/** Roles in which somebody answers to everybody; who administers and who keeps records is no sign on their door. */
export const isPublicRole = ({ role }: HeldRole): boolean => publicRoles.includes(role);
