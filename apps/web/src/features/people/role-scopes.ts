import type { TFunction } from 'i18next';
import type { UnitRow } from './unit-tree.ts';
import { unitChoices } from './unit-tree.ts';

/** Where a role may hold: everywhere, one space, one unit; `everywhere`, `space:<id>`, `unit:<id>`. */
export function scopeChoices(
  units: readonly UnitRow[],
  spaces: readonly { id: string; name: string }[],
  t: TFunction<'administration'>,
) {
  return [
    { value: 'everywhere', label: t('roles.everywhere') },
    {
      group: t('roles.spaces'),
      items: spaces.map(({ id, name }) => ({ value: `space:${id}`, label: name })),
    },
    {
      group: t('roles.units'),
      items: unitChoices(units).map(({ value, label }) => ({ value: `unit:${value}`, label })),
    },
  ];
}

/** The same as the API wants it. */
export function scopeOf(scope: string): { unitId: string | null; spaceId: string | null } {
  const [kind, id = null] = scope.split(':');
  return { unitId: kind === 'unit' ? id : null, spaceId: kind === 'space' ? id : null };
}
