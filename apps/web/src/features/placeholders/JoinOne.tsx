import { useQuery } from '@apollo/client/react';
import { Alert, Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { Placeholder_PartsFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { JoinPlaceholder, MembersToJoin } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

/** Finds the member behind a name and joins both. */
export function JoinOne({ placeholder }: { placeholder: Placeholder_PartsFragment }) {
  const { t } = useTranslation('placeholders');
  const { id, name, match } = placeholder;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(match?.name ?? name);
  const [search] = useDebouncedValue(text.trim(), 250);
  const { data } = useQuery(MembersToJoin, { variables: { search }, skip: !isOpen || search.length < 2 });
  const join = useAct(JoinPlaceholder);
  const refresh = useRefresh();

  async function joinWith(memberId: string) {
    if (!(await join.act({ placeholderId: id, memberId }))) return;
    setOpen(false);
    tell(t('admin.granted', { name }));
    await refresh();
  }

  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('admin.join', { name })}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('admin.joinTitle', { name })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <p>{t('admin.joinBody')}</p>
        <TextInput
          data-autofocus
          label={t('admin.member')}
          description={t('admin.memberHint')}
          value={text}
          error={join.fieldError('memberId')}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        {join.sentence && (
          <Alert color="red" role="alert">
            {join.sentence}
          </Alert>
        )}
        <ul className={classes.rows} aria-label={t('admin.found')}>
          {data?.members.edges.map(({ node: member }) => (
            <li key={member.id}>
              <span>{[member.name, member.unit?.name, member.email].filter(Boolean).join(' · ')}</span>
              <Button size="sm" loading={join.pending} onClick={() => void joinWith(member.id)}>
                {t('admin.joinWith', { member: member.name })}
              </Button>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
