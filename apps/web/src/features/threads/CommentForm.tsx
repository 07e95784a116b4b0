import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { limits } from '@upwell/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { announce } from '../../live/index.ts';
import { saysWriting, saysWritten } from '../presence/index.ts';
import { DraftState, MarkdownField, useDraft, useTurnAway } from '../writing/index.ts';
import { PostComment } from './comment.acts.ts';
import { joinComment } from './join-comment.ts';
import { useThread } from './thread-context.ts';

const blank = { bodyMarkdown: '' };

export interface CommentFormProps {
  /** What is answered; the idea itself without it. */
  parent?: { id: string; name: string };
  onPosted: (commentId: string) => void;
  /** Puts the form away and takes it out again, for replies. */
  onCancel?: () => void;
  onReopen?: () => void;
}

/** Where a comment or a reply is written. Its draft is kept until it is posted or turned away. */
export function CommentForm({ parent, onPosted, onCancel, onReopen }: CommentFormProps) {
  const { t } = useTranslation('threads');
  const { ideaId, steady } = useThread();
  const { cache } = useApolloClient();
  const draft = useDraft(parent ? `reply:${parent.id}` : `thread:${ideaId}`, blank);
  const { act, pending, sentence, fieldError, clear } = useAct(PostComment, {
    update: (_, { data }) => {
      if (!data) return;
      steady();
      joinComment(cache, { ...data.postComment, parentId: data.postComment.parentId ?? null });
    },
  });
  const turnAway = useTurnAway(
    draft,
    () => onCancel?.(),
    () => onReopen?.(),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const isReply = parent !== undefined;
  useEffect(() => {
    if (isReply) field.current?.focus();
  }, [isReply]);

  const { bodyMarkdown } = draft.value;
  async function send() {
    if (bodyMarkdown.trim() === '') return field.current?.focus();
    const answer = await act({ ideaId, parentId: parent?.id ?? null, bodyMarkdown, lang: null });
    if (!answer) return;
    draft.discard();
    saysWritten(ideaId);
    announce(t('posted'), 'posted');
    onPosted(answer.postComment.id);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && bodyMarkdown === '' && onCancel?.()}
    >
      <MarkdownField
        mentions={{ ideaId }}
        label={parent ? t('compose.replyLabel', { name: parent.name }) : t('compose.label')}
        labelHidden={!isReply}
        placeholder={isReply ? undefined : t('compose.placeholder')}
        fieldRef={field}
        value={bodyMarkdown}
        onChange={(text) => {
          clear();
          saysWriting(ideaId);
          draft.change({ bodyMarkdown: text });
        }}
        max={limits.comment.body.max}
        error={fieldError('bodyMarkdown') ?? sentence}
        onSend={() => void send()}
        rows={isReply ? 2 : 3}
        actions={
          <>
            {onCancel && (
              <Button variant="subtle" onClick={turnAway}>
                {t('compose.cancel')}
              </Button>
            )}
            <Button type="submit" loading={pending}>
              {t(isReply ? 'compose.replySend' : 'compose.send')}
            </Button>
          </>
        }
      >
        <DraftState state={draft.state} />
      </MarkdownField>
    </form>
  );
}
