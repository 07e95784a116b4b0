import { scopeOf } from './role-scopes.ts';
import type { MemberForm_MemberFragment, RoleName } from '../../graphql/graphql.ts';

/** A role in the form. `scope` is `everywhere`, `unit:<id>` or `space:<id>`, as the list has it. */
export interface TypedRole {
  role: RoleName;
  scope: string;
}

/** What stands in the form: text, as fields hold it. */
export interface Details {
  name: string;
  email: string;
  title: string;
  unitId: string;
  level: string;
  manager: { id: string; name: string } | null;
  roles: TypedRole[];
  password: string;
  isActive: boolean;
}

/** A member as the form shows them; nobody yet, for a new one. */
export function detailsOf(member: MemberForm_MemberFragment | null): Details {
  return {
    name: member?.name ?? '',
    email: member?.email ?? '',
    title: member?.title ?? '',
    unitId: member?.unit?.id ?? '',
    level: String(member?.level ?? 1),
    manager: member?.manager ?? null,
    roles: (member?.roles ?? []).map(({ role, unit, space }) => ({
      role,
      scope: unit ? `unit:${unit.id}` : space ? `space:${space.id}` : 'everywhere',
    })),
    password: '',
    isActive: member?.isActive ?? true,
  };
}

/** The same as the API wants it. */
export function inputOf({ name, email, title, unitId, level, manager, roles }: Details) {
  return {
    name,
    email,
    title: title.trim() || null,
    unitId: unitId || null,
    level: Number(level),
    managerId: manager?.id ?? null,
    roles: roles.map(({ role, scope }) => ({ role, ...scopeOf(scope) })),
  };
}
