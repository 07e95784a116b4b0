import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useNavigate, useSearchParams } from 'react-router';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { composer } from '../../messages/en/composer.ts';
import { PageTitle } from '../../shell/index.ts';
import { BeforePosting, SimilarWhileTyping, useCloseIdeas } from '../similar/index.ts';
import { DraftState, MarkdownField, useDraft } from '../writing/index.ts';
import { addToFeeds } from './add-to-feeds.ts';
import { ComposerPlaces, PostIdea } from './composer.queries.ts';
import classes from './ComposerPage.module.css';
import { SpaceChoice } from './SpaceChoice.tsx';
import { TagsField, tagsError } from './TagsField.tsx';
import { TitleField } from './TitleField.tsx';

bringWords({ composer });

interface IdeaDraft {
  title: string;
  body: string;
  /** Empty until the member chose one; then the address or the only space there is decides. */
  spaceId: string;
  tags: string[];
}

const blank: IdeaDraft = { title: '', body: '', spaceId: '', tags: [] };

/** Where an idea is written. Nothing of it is lost before it is posted, and nothing of it is left afterwards. */
export default function ComposerPage() {
  const { t } = useTranslation('composer');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(ComposerPlaces);
  const draft = useDraft('idea:new', blank);
  const form = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const post = useAct(PostIdea, {
    update: (cache, { data: answer }) => answer && addToFeeds(cache, answer.postIdea as never),
  });

  const close = useCloseIdeas();
  const [isAtTitle, setAtTitle] = useState(false);

  const { title, tags, spaceId } = draft.value;
  const spaces = data?.spaces ?? [];
  const meant =
    spaces.find(({ slug }) => slug === params.get('space')) ?? (spaces.length === 1 ? spaces[0] : undefined);
  const space = spaces.find(({ id }) => id === spaceId) ?? meant;
  const change = (part: Partial<IdeaDraft>) => draft.change({ ...draft.value, ...part });

  const [spaceMissing, setSpaceMissing] = useState(false);
  const [titleMissing, setTitleMissing] = useState(false);
  const isRefused = titleMissing || spaceMissing || Boolean(post.failure?.fields.length);
  useEffect(() => {
    if (isRefused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isRefused, post.failure]);

  async function send(event?: FormEvent) {
    event?.preventDefault();
    // Everything that is missing is said at once, not one thing after another.
    const isEmpty = title.trim() === '';
    setTitleMissing(isEmpty);
    setSpaceMissing(!space);
    if (!space || isEmpty) return;
    const written = { title: title.trim(), bodyMarkdown: draft.value.body, lang: navigator.language || null };
    if (await close.look(written)) return;
    const answer = await post.act({ ...written, spaceId: space.id, tags });
    if (!answer) return;
    close.forget();
    draft.discard();
    void navigate(`/ideas/${(answer.postIdea as { id: string }).id}`, { replace: true });
  }

  function throwAway() {
    const written = draft.value;
    draft.discard();
    post.clear();
    close.forget();
    tell(t('discarded'), { action: { label: t('undo'), run: () => draft.change(written) } });
  }

  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} hidden />
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      <form ref={form} noValidate onSubmit={(event) => void send(event)}>
        <TitleField
          value={title}
          onChange={(value) => change({ title: value })}
          onEnter={() => body.current?.focus()}
          onAttention={setAtTitle}
          error={titleMissing && !title.trim() ? t('headline.missing') : post.fieldError('title')}
        />
        <SimilarWhileTyping
          title={title}
          lang={navigator.language || null}
          isAtTitle={isAtTitle}
          onSeen={close.noteSeen}
        />
        <MarkdownField
          mentions={space && { spaceId: space.id }}
          fieldRef={body}
          label={t('body.label')}
          placeholder={t('body.placeholder')}
          rows={5}
          max={limits.idea.body.max}
          value={draft.value.body}
          onChange={(value) => change({ body: value })}
          error={post.fieldError('bodyMarkdown')}
          onSend={() => void send()}
        />
        <SpaceChoice
          spaces={spaces}
          chosen={space?.id}
          onChoose={(id) => change({ spaceId: id })}
          error={(spaceMissing && !space) || post.fieldError('spaceId') ? t('space.missing') : undefined}
        />
        <TagsField
          tags={tags}
          onChange={(next) => change({ tags: next })}
          error={tagsError(post.fieldError, tags.length)}
        />
        <BeforePosting found={close.found} />
        {post.sentence && (
          <Alert color="red" role="alert">
            {post.sentence}
          </Alert>
        )}
        <div className={classes.foot}>
          <Button type="submit" size="md" loading={post.pending || close.isLooking}>
            {t('submit')}
          </Button>
          {draft.state !== 'none' && (
            <Button variant="subtle" color="gray" size="md" onClick={throwAway}>
              {t('discard')}
            </Button>
          )}
          <DraftState state={draft.state} />
        </div>
      </form>
    </div>
  );
}
