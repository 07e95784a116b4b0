import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useFocusBack } from './use-focus-back.ts';

export interface ReasonFormProps {
  title: string;
  /** What follows from it, in a sentence. */
  body: string;
  reasonLabel: string;
  sendLabel: string;
  pending: boolean;
  /** What went wrong, and what is wrong with the reason. */
  sentence?: string;
  reasonError?: string;
  onSend: (reason: string) => void;
  onClose: () => void;
  /** What else is to be chosen, above the reason. */
  children?: ReactNode;
}

/** Asks for the reason that an act needs. */
export function ReasonForm(props: ReasonFormProps) {
  const { t } = useTranslation('writing');
  useFocusBack();
  const [reason, setReason] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onSend(reason.trim());
  }
  return (
    <Modal opened onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text c="dimmed">{props.body}</Text>
          {props.sentence && (
            <Alert color="red" role="alert">
              {props.sentence}
            </Alert>
          )}
          {props.children}
          <Textarea
            label={props.reasonLabel}
            rows={3}
            required
            withAsterisk={false}
            data-autofocus={props.children ? undefined : true}
            minLength={limits.reason.min}
            maxLength={limits.reason.max}
            value={reason}
            error={props.reasonError}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="subtle" onClick={props.onClose}>
              {t('reason.cancel')}
            </Button>
            <Button type="submit" loading={props.pending}>
              {props.sendLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
