import { useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { RoleName } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import classes from './Administration.module.css';
import { ManagerField } from './ManagerField.tsx';
import { roleNames } from './role-names.ts';
import { scopeChoices, scopeOf } from './role-scopes.ts';
import { GiveRole, RolePlaces } from './roles.queries.ts';
import { useAfterRoleChange } from './use-after-role-change.ts';

/** Gives a role to somebody, everywhere or in one place. */
export function GiveRoleForm() {
  const { t } = useTranslation('administration');
  const { data } = useQuery(RolePlaces);
  const give = useAct(GiveRole, { update: useAfterRoleChange() });
  const [member, setMember] = useState<{ id: string; name: string } | null>(null);
  const [role, setRole] = useState<RoleName>('REVIEWER');
  const [scope, setScope] = useState('everywhere');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!member) return;
    if (!(await give.act({ memberId: member.id, role, ...scopeOf(scope) }))) return;
    tell(t('roles.gave', { role: t(`roles.name.${role}`), name: member.name }));
    setMember(null);
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <p className={classes.about}>{t('roles.about')}</p>
      <ManagerField label={t('roles.member')} manager={member} onChange={setMember} />
      <div className={classes.two}>
        <NativeSelect
          label={t('roles.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as RoleName)}
          data={roleNames.map((value) => ({ value, label: t(`roles.name.${value}`) }))}
        />
        <NativeSelect
          label={t('roles.where')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value)}
          data={scopeChoices(data?.units ?? [], data?.spaces ?? [], t)}
        />
      </div>
      {give.failure && (
        <Alert color="red" role="alert">
          {give.sentence ?? give.fieldError('roles.unitId') ?? give.fieldError('roles.spaceId')}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={give.pending} disabled={!member}>
          {t('roles.give')}
        </Button>
      </div>
    </form>
  );
}
