/** Role keys as stored; `docs/architecture.md` says what each may do. */
export type RoleKey = 'reviewer' | 'community_manager' | 'cio' | 'administrator' | 'records_officer';

export interface HeldRole {
  role: RoleKey;
  /** null = everywhere */
  unitId: string | null;
  /** null = everywhere */
  spaceId: string | null;
}

/** Who asks: the signed-in member with everything a policy needs, read afresh for each request. */
export interface Viewer {
  memberId: string;
  sessionId: string;
  unitId: string | null;
  level: number;
  roles: readonly HeldRole[];
}

/** Whether the viewer holds a role everywhere, or for that space. */
export function holds(viewer: Viewer, role: RoleKey, where: { spaceId?: string } = {}): boolean {
  return viewer.roles.some(
    (held) =>
      held.role === role && held.unitId === null && (held.spaceId === null || held.spaceId === where.spaceId),
  );
}
