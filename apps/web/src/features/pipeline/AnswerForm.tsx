import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { limits } from '@upwell/contract';
import { TextSkeleton } from '@upwell/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { useOverlay } from '../../shell/index.ts';
import { tell } from '../../live/index.ts';
import {
  Conflict,
  DraftState,
  MarkdownField,
  SideDrawer,
  useDraft,
  usePresentText,
  useTurnAway,
} from '../writing/index.ts';
import { AnswerIdea, AnswerSource } from './pipeline.acts.ts';

interface Source {
  /** 0 before the first answer. */
  version: number;
  bodyMarkdown: string;
}

export interface AnswerFormProps {
  ideaId: string;
  onClose: () => void;
}

/** Writes or rewords the official answer, beside the idea. */
export function AnswerForm({ ideaId, onClose }: AnswerFormProps) {
  const { t } = useTranslation('pipeline');
  const variables = { id: ideaId };
  const { data, error, refetch } = useQuery(AnswerSource, { variables, fetchPolicy: 'no-cache' });
  const answer = data?.idea?.answer;
  return (
    <SideDrawer title={t('answer.formTitle')} onClose={onClose}>
      <Text c="dimmed" mb="md">
        {t('answer.formBody')}
      </Text>
      {!data && !error && <TextSkeleton label={t('answer.loading')} />}
      {!data && error && <QueryFailed error={error} onRetry={refetch} />}
      {data && (
        <Words
          ideaId={ideaId}
          onClose={onClose}
          source={{ version: answer?.version ?? 0, bodyMarkdown: answer?.bodyMarkdown ?? '' }}
        />
      )}
    </SideDrawer>
  );
}

function Words({ ideaId, source, onClose }: AnswerFormProps & { source: Source }) {
  const { t } = useTranslation('pipeline');
  const client = useApolloClient();
  const draft = useDraft<Source>(`answer:${ideaId}`, source);
  const { act, pending, failure, sentence, fieldError, clear } = useAct(AnswerIdea);
  const present = usePresentText(failure, async () => {
    const options = { query: AnswerSource, variables: { id: ideaId }, fetchPolicy: 'no-cache' } as const;
    return (await client.query(options)).data?.idea?.answer ?? undefined;
  });
  const isConflict = failure?.code === 'CONFLICT';
  const { open } = useOverlay();
  const turnAway = useTurnAway(draft, onClose, () => open('answer'));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { version, bodyMarkdown } = draft.value;
  const change = (text: string) => draft.change({ version, bodyMarkdown: text });

  async function send() {
    if (!(await act({ ideaId, version: present?.version ?? version, bodyMarkdown }))) return;
    draft.discard();
    onClose();
    tell(t('answer.done'));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isConflict && present && (
        <Conflict
          present={present.bodyMarkdown}
          mine={bodyMarkdown}
          onTakePresent={() => change(present.bodyMarkdown)}
          onTakeBoth={() => change(`${present.bodyMarkdown}\n\n${bodyMarkdown}`)}
        />
      )}
      <MarkdownField
        mentions={{ ideaId }}
        label={t('answer.label')}
        fieldRef={field}
        value={bodyMarkdown}
        onChange={(text) => {
          if (!isConflict) clear();
          change(text);
        }}
        max={limits.answer.body.max}
        error={fieldError('bodyMarkdown') ?? (isConflict ? undefined : sentence)}
        onSend={() => void send()}
        rows={9}
        actions={
          <>
            <Button variant="subtle" onClick={turnAway}>
              {t('answer.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t(source.version > 0 ? 'answer.save' : 'answer.send')}
            </Button>
          </>
        }
      >
        <DraftState state={draft.state} />
      </MarkdownField>
    </form>
  );
}
