import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/Switch.css';
import { Alert, Button, NativeSelect, PasswordInput, Switch, TextInput } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigate } from 'react-router';
import type { MemberForm_MemberFragment, MemberToEditQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import classes from './Administration.module.css';
import { ManagerField } from './ManagerField.tsx';
import { detailsOf, type Details } from './member-details.ts';
import { RolesField } from './RolesField.tsx';
import { unitChoices } from './unit-tree.ts';
import { useSavingMember } from './use-saving-member.ts';

const levels = Array.from({ length: 20 }, (_, index) => String(index + 1));

export interface MemberFormProps {
  /** Null for a new one. */
  member: MemberForm_MemberFragment | null;
  units: MemberToEditQuery['units'];
  spaces: MemberToEditQuery['spaces'];
}

/** Everything an administrator says of a member. */
export function MemberForm({ member, units, spaces }: MemberFormProps) {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Details>(() => detailsOf(member));
  const { save, pending, sentence, fieldError } = useSavingMember(member?.id);
  const set = (part: Partial<Details>) => setTyped((before) => ({ ...before, ...part }));

  const text = (name: 'name' | 'email' | 'title' | 'password' | 'unitId' | 'level') => ({
    label: t(`member.${name}`),
    value: typed[name],
    error: fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const id = await save(typed);
    if (!id) return;
    tell(t('saved', { name: typed.name }));
    // Whoever has no password yet is invited on their page.
    void navigate(member || typed.password ? '/admin/people' : `/admin/people/${id}`);
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput autoComplete="off" {...text('name')} />
      <TextInput type="email" autoComplete="off" {...text('email')} />
      <TextInput autoComplete="off" description={t('member.titleHint')} {...text('title')} />
      <div className={classes.two}>
        <NativeSelect
          {...text('unitId')}
          data={[{ value: '', label: t('member.noUnit') }, ...unitChoices(units)]}
        />
        <NativeSelect
          {...text('level')}
          data={levels.map((value) => ({ value, label: value === '1' ? t('member.frontLine') : value }))}
        />
      </div>
      <ManagerField
        manager={typed.manager}
        except={member?.id}
        onChange={(manager) => set({ manager })}
        error={fieldError('managerId')}
      />
      <RolesField
        roles={typed.roles}
        units={units}
        spaces={spaces}
        onChange={(roles) => set({ roles })}
        error={fieldError('roles')}
      />
      <PasswordInput
        autoComplete="new-password"
        description={t(member ? 'member.newPasswordHint' : 'member.passwordHint', {
          min: limits.password.min,
        })}
        {...text('password')}
        label={t(member ? 'member.newPassword' : 'member.password')}
      />
      {member && (
        <Switch
          label={t('member.isActive')}
          description={t('member.isActiveHint')}
          checked={typed.isActive}
          onChange={(event) => set({ isActive: event.currentTarget.checked })}
        />
      )}
      {sentence && (
        <Alert color="red" role="alert">
          {sentence}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          {t(member ? 'save' : 'member.add')}
        </Button>
        <Button component={Link} to="/admin/people" variant="subtle">
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
