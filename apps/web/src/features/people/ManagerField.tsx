import { useQuery } from '@apollo/client/react';
import { Input } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FilterChip, SuggestField } from '@upwell/ui';
import { useId, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { SoughtMembers } from './people.queries.ts';

export interface ManagerFieldProps {
  /** Whom one looks for; the manager unless told otherwise. */
  label?: string;
  manager: { id: string; name: string } | null;
  /** Nobody reports to themselves. */
  except?: string;
  onChange: (manager: { id: string; name: string } | null) => void;
  error?: string;
}

/** Somebody found by name: whom a member reports to, or who shall hold a role. */
export function ManagerField({ label: given, manager, except, onChange, error }: ManagerFieldProps) {
  const { t } = useTranslation('administration');
  const label = given ?? t('member.manager');
  const id = useId();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(SoughtMembers, {
    variables: { search: search || null },
    skip: !opened,
  });
  const found = ((data ?? previousData)?.members.edges ?? []).filter(({ node }) => node.id !== except);

  return (
    <Input.Wrapper id={id} label={label} error={error}>
      {manager ? (
        <div>
          <FilterChip
            label={
              given
                ? t('member.notChosen', { name: manager.name })
                : t('member.noManager', { name: manager.name })
            }
            onRemove={() => onChange(null)}
          >
            {manager.name}
          </FilterChip>
        </div>
      ) : (
        <SuggestField
          id={id}
          label={t('member.manager')}
          placeholder={t('member.managerPlaceholder')}
          nothing={t('member.managerNothing')}
          describedBy={error ? `${id}-error` : undefined}
          invalid={error !== undefined}
          text={text}
          onText={setText}
          onOpen={() => setOpened(true)}
          suggestions={found.map(({ node }) => ({
            value: node.id,
            label: node.name,
            hint: node.title ?? undefined,
          }))}
          onChoose={({ value, label }) => {
            setText('');
            onChange({ id: value, name: label });
          }}
        />
      )}
    </Input.Wrapper>
  );
}
