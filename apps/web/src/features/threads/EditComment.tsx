import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { limits } from '@upwell/contract';
import { TextSkeleton } from '@upwell/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { failureOf, refusalWords, useAct, useFailureSentences } from '../../acts/index.ts';
import {
  Conflict,
  DraftState,
  MarkdownField,
  useDraft,
  usePresentText,
  useTurnAway,
} from '../writing/index.ts';
import { useThread } from './thread-context.ts';
import { CommentSource, EditComment as Edit } from './comment.acts.ts';

interface Source {
  version: number;
  bodyMarkdown: string;
}

export interface EditCommentProps {
  id: string;
  lang?: string | null;
  onDone: () => void;
  /** Opens the form again. */
  onReopen: () => void;
}

/** Fetches the words as they are now, and opens them for editing. */
export function EditComment(props: EditCommentProps) {
  const { t } = useTranslation('threads');
  const { failureSentence } = useFailureSentences();
  const client = useApolloClient();
  const [source, setSource] = useState<Source>();
  const [failure, setFailure] = useState<string>();
  const { id } = props;

  async function fetchSource(): Promise<Source | undefined> {
    const options = { query: CommentSource, variables: { id }, fetchPolicy: 'network-only' } as const;
    const { comment } = (await client.query(options)).data!;
    return comment?.bodyMarkdown == null
      ? undefined
      : { version: comment.version, bodyMarkdown: comment.bodyMarkdown };
  }

  const begin = useEffectEvent(() =>
    fetchSource().then(setSource, async (error) => {
      await refusalWords();
      setFailure(failureSentence(failureOf(error)));
    }),
  );
  useEffect(() => {
    void begin();
  }, [id]);

  if (failure) return <p role="alert">{failure}</p>;
  if (!source) return <TextSkeleton label={t('compose.loading')} count={2} />;
  return <Words {...props} source={source} fetchSource={fetchSource} />;
}

function Words({
  id,
  lang,
  onDone,
  onReopen,
  source,
  fetchSource,
}: EditCommentProps & { source: Source; fetchSource: () => Promise<Source | undefined> }) {
  const { t } = useTranslation('threads');
  const { ideaId } = useThread();
  const draft = useDraft<Source>(`comment:${id}`, source);
  const { act, pending, failure, sentence, fieldError, clear } = useAct(Edit);
  const present = usePresentText(failure, fetchSource);
  const turnAway = useTurnAway(draft, onDone, onReopen);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { version, bodyMarkdown } = draft.value;
  const isConflict = failure?.code === 'CONFLICT';

  async function save() {
    // The conflict on screen is settled by saving: what was changed meanwhile has been seen.
    const from = present?.version ?? version;
    const answer = await act({ commentId: id, version: from, bodyMarkdown });
    if (!answer) return;
    draft.discard();
    onDone();
  }

  const change = (text: string) => draft.change({ version, bodyMarkdown: text });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isConflict && present && (
        <Conflict
          present={present.bodyMarkdown}
          mine={bodyMarkdown}
          lang={lang}
          onTakePresent={() => change(present.bodyMarkdown)}
          onTakeBoth={() => change(`${present.bodyMarkdown}\n\n${bodyMarkdown}`)}
        />
      )}
      <MarkdownField
        mentions={{ ideaId }}
        label={t('compose.editLabel')}
        labelHidden
        fieldRef={field}
        value={bodyMarkdown}
        lang={lang}
        onChange={(text) => {
          if (!isConflict) clear();
          change(text);
        }}
        max={limits.comment.body.max}
        error={fieldError('bodyMarkdown') ?? (isConflict ? undefined : sentence)}
        onSend={() => void save()}
        actions={
          <>
            <Button variant="subtle" onClick={turnAway}>
              {t('compose.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t('compose.save')}
            </Button>
          </>
        }
      >
        <DraftState state={draft.state} />
      </MarkdownField>
    </form>
  );
}
