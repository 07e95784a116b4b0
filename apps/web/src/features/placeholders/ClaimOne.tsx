import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { Placeholder_PartsFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { ClaimPlaceholder } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

/** "This was me", with what helps to believe it. */
export function ClaimOne({ placeholder: { id, name } }: { placeholder: Placeholder_PartsFragment }) {
  const { t } = useTranslation('placeholders');
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const claim = useAct(ClaimPlaceholder);
  const refresh = useRefresh();

  async function send() {
    if (!(await claim.act({ placeholderId: id, note }))) return;
    setOpen(false);
    tell(t('mine.sent'));
    await refresh();
  }

  return (
    <>
      <Button
        size="sm"
        variant="default"
        aria-label={t('mine.claimName', { name })}
        onClick={() => setOpen(true)}
      >
        {t('mine.claim')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('mine.claimTitle', { name })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Textarea
          data-autofocus
          label={t('mine.note')}
          description={t('mine.noteHint')}
          rows={3}
          value={note}
          error={claim.fieldError('note') ?? claim.sentence}
          onChange={({ currentTarget: { value } }) => setNote(value)}
        />
        <div className={classes.actions}>
          <Button loading={claim.pending} onClick={() => void send()}>
            {t('mine.send')}
          </Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
