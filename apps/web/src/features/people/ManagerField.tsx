import { useQuery } from '@apollo/client/react';
import { Input } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FilterChip, SuggestField } from '@upwell/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SoughtMembers } from './people.queries.ts';

export interface ManagerFieldProps {
  manager: { id: string; name: string } | null;
  /** Nobody reports to themselves. */
  except?: string;
  onChange: (manager: { id: string; name: string } | null) => void;
  error?: string;
}

/** Whom a member reports to, found by name. */
export function ManagerField({ manager, except, onChange, error }: ManagerFieldProps) {
  const { t } = useTranslation('administration');
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
    <Input.Wrapper id={id} label={t('member.manager')} error={error}>
      {manager ? (
        <div>
          <FilterChip label={t('member.noManager', { name: manager.name })} onRemove={() => onChange(null)}>
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
