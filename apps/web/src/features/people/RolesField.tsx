import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { MemberToEditQuery, RoleName } from '../../graphql/graphql.ts';
import classes from './Administration.module.css';
import type { TypedRole } from './member-details.ts';
import { roleNames } from './role-names.ts';
import { scopeChoices } from './role-scopes.ts';

export interface RolesFieldProps {
  roles: readonly TypedRole[];
  units: MemberToEditQuery['units'];
  spaces: MemberToEditQuery['spaces'];
  onChange: (roles: TypedRole[]) => void;
  error?: string;
}

/** What a member may do beyond posting and voting, and where. */
export function RolesField({ roles, units, spaces, onChange, error }: RolesFieldProps) {
  const { t } = useTranslation('administration');
  const scopes = scopeChoices(units, spaces, t);
  const change = (at: number, part: Partial<TypedRole>) =>
    onChange(roles.map((held, index) => (index === at ? { ...held, ...part } : held)));

  return (
    <fieldset className={classes.set}>
      <legend>{t('roles.title')}</legend>
      <p>{t('roles.about')}</p>
      {roles.map(({ role, scope }, index) => (
        <div key={index} className={classes.role}>
          <NativeSelect
            label={t('roles.role')}
            size="sm"
            value={role}
            onChange={(event) => change(index, { role: event.currentTarget.value as RoleName })}
            data={roleNames.map((value) => ({ value, label: t(`roles.name.${value}`) }))}
          />
          <NativeSelect
            label={t('roles.where')}
            size="sm"
            value={scope}
            onChange={(event) => change(index, { scope: event.currentTarget.value })}
            data={scopes}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('roles.remove', { role: t(`roles.name.${role}`) })}
            onClick={() => onChange(roles.filter((_, at) => at !== index))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && (
        <p role="alert" style={{ color: 'var(--alarm-ink)' }}>
          {error}
        </p>
      )}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...roles, { role: 'REVIEWER', scope: 'everywhere' }])}
      >
        {t('roles.add')}
      </Button>
    </fieldset>
  );
}
