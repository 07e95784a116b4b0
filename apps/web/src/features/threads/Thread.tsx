import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { EmptyState } from '@upwell/ui';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useSearchParams } from 'react-router';
import { graphql, usePart } from '../../apollo/index.ts';
import type { Thread_IdeaFragment } from '../../graphql/graphql.ts';
import { announce } from '../../live/index.ts';
import { useOverlay, useViewer } from '../../shell/index.ts';
import { PresenceLine } from '../presence/index.ts';
import { CommentForm } from './CommentForm.tsx';
import { commentBeingRead, keepInPlace } from './keep-in-place.ts';
import { NewCommentsPill } from './NewCommentsPill.tsx';
import { drawn, elementOf, goToElement } from './place-of.ts';
import { ThreadContext } from './thread-context.ts';
import classes from './Thread.module.css';
import { ThreadList } from './ThreadList.tsx';
import { useArrivals, useHeard } from './use-arrivals.ts';
import { usePermalink } from './use-permalink.ts';
import { useThreadKeys } from './use-thread-keys.ts';
import { useThreadLive, type NewComment } from './use-thread-live.ts';
import { useThreadPages } from './use-thread-pages.ts';
import { useVisit } from './use-visit.ts';

const CommentOverlays = lazy(() => import('./CommentOverlays.tsx'));

const ThreadIdea = graphql(`
  fragment Thread_idea on Idea {
    id
    commentCount
    threadCursor
    viewerLastVisitAt
    viewerCan {
      comment
    }
    comments(first: 20, around: $around) {
      edges {
        cursor
        node {
          id
          postedAt
          state
          byline {
            member {
              id
            }
          }
          ...Conversation_comment
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`);

export interface ThreadProps {
  idea: FragmentType<Thread_IdeaFragment>;
  /** Asks the server for the page anew, when too much was missed: with the comments around the one being read. */
  refetch: (around: string | undefined) => void;
}

/** For so long the place is held until the page is there anew. */
const answerTime = 5_000;

/** The conversation below an idea, live. */
export function Thread({ idea: given, refetch }: ThreadProps) {
  const idea = usePart(ThreadIdea, given);
  return idea ? <LiveThread key={idea.id} idea={idea} refetch={refetch} /> : null;
}

function LiveThread({ idea, refetch }: { idea: Thread_IdeaFragment; refetch: ThreadProps['refetch'] }) {
  const { t } = useTranslation('threads');
  const { member } = useViewer();
  const section = useRef<HTMLElement>(null);
  const pages = useThreadPages(idea.id);
  const [, setParams] = useSearchParams();
  const { unseen, arrived, show } = useArrivals((comment) => setParams({ comment }));
  const { target, missing } = usePermalink(pages.around);
  const { shown, of } = useOverlay();
  const [lastVisitAt] = useState(idea.viewerLastVisitAt ?? null);
  useVisit(idea.id, section);
  useThreadKeys(section);

  const steady = useCallback(() => keepInPlace(section.current), []);
  const heard = useHeard();
  useThreadLive(idea.id, idea.threadCursor, {
    before: steady,
    refetch() {
      keepInPlace(section.current, answerTime);
      refetch(commentBeingRead(section.current));
    },
    onNew({ id, byline }: NewComment) {
      if (byline?.member?.id === member.id) return;
      void arrived(id);
      announce(t('announce', { count: heard(), name: byline?.name ?? t('comment.unknown') }), 'thread');
    },
  });
  const place = useMemo(
    () => ({ ideaId: idea.id, lastVisitAt, target, steady }),
    [idea.id, lastVisitAt, target, steady],
  );

  const { edges, pageInfo, totalCount } = idea.comments;
  const mayComment = idea.viewerCan.comment;

  /** One's own comment is always shown, also when the end of a long thread was not loaded. */
  async function showOwn(id: string) {
    await drawn();
    if (!elementOf(id)) await pages.newest().then(drawn);
    elementOf(id)?.scrollIntoView({ block: 'nearest' });
  }

  async function jumpToNewest() {
    if (pageInfo.hasNextPage) await pages.newest();
    await drawn();
    const last = [...(section.current?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])].at(-1);
    if (last) goToElement(last);
  }

  return (
    <ThreadContext value={place}>
      <section ref={section} id="thread" className={classes.thread} aria-labelledby="thread-title">
        <header className={classes.head}>
          <h2 id="thread-title">
            {t('title')} <span className={classes.count}>{t('count', { count: idea.commentCount })}</span>
          </h2>
          {totalCount > 5 && (
            <Button variant="subtle" size="compact-sm" onClick={() => void jumpToNewest()}>
              {t('jumpToNewest')}
            </Button>
          )}
        </header>
        {missing && (
          <p role="status" className={classes.notice}>
            {t('permalinkMissing')}
          </p>
        )}
        {edges.length === 0 && (
          <EmptyState title={t('empty.title')}>{t(mayComment ? 'empty.body' : 'empty.closed')}</EmptyState>
        )}
        <ThreadList comments={idea.comments} pages={pages} />
        {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
          <p className={classes.printed}>{t('printedPart', { shown: edges.length, total: totalCount })}</p>
        )}
        <PresenceLine ideaId={idea.id} />
        {mayComment ? (
          <div data-composer className={classes.composer}>
            <CommentForm onPosted={(id) => void showOwn(id)} />
          </div>
        ) : (
          edges.length > 0 && <p className={classes.notice}>{t('closed')}</p>
        )}
        <NewCommentsPill count={unseen.length} onShow={show} />
      </section>
      <Suspense>{shown && of && <CommentOverlays />}</Suspense>
    </ThreadContext>
  );
}
