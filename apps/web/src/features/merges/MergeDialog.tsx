import { useQuery } from '@apollo/client/react';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Radio.css';
import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { RowSkeletons } from '@upwell/ui';
import { useState, type FormEvent } from 'react';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { merges } from '../../messages/en/merges.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { MergeChoices } from './merges.acts.ts';
import { useMerges } from './use-merges.ts';

bringWords({ merges });

const PAUSE_MS = 300;

export interface MergeDialogProps {
  ideaId: string;
  title: string;
  onClose: () => void;
}

/** Chooses the idea that this one becomes part of, among those that say nearly the same or hold some words. */
export default function MergeDialog({ ideaId, title, onClose }: MergeDialogProps) {
  const { t } = useTranslation('merges');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim() || title, PAUSE_MS);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(MergeChoices, { variables: { title: words } });
  const { merge, pending, sentence } = useMerges();
  const choices = data?.similarIdeas.map(({ idea }) => idea).filter(({ id }) => id !== ideaId);
  const into = choices?.find(({ id }) => id === chosen);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (into) void merge({ id: ideaId, title }, into.id);
  }

  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text c="dimmed">{t('body')}</Text>
          {sentence && (
            <Alert color="red" role="alert">
              {sentence}
            </Alert>
          )}
          <TextInput
            label={t('find')}
            description={t('findHint')}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {!choices && !error && <RowSkeletons label={t('looking')} count={3} />}
          {!choices && error && <QueryFailed error={error} onRetry={refetch} />}
          {choices?.length === 0 && <Text>{t('nothing')}</Text>}
          {choices && choices.length > 0 && (
            <Radio.Group label={t('choose')} value={chosen} onChange={setChosen}>
              <Stack gap="xs" mt="xs">
                {choices.map((idea) => (
                  <Radio key={idea.id} value={idea.id} label={idea.title} lang={idea.lang ?? undefined} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {into && <Text fw={600}>{t('preview', { from: title, into: into.title })}</Text>}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={pending} disabled={!into}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
