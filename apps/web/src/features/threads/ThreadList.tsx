import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { Thread_IdeaFragment } from '../../graphql/graphql.ts';
import { useViewer } from '../../shell/index.ts';
import { Conversation } from './Conversation.tsx';
import { firstNew } from './new-since.ts';
import { NewSinceLine } from './NewSinceLine.tsx';
import { useThread } from './thread-context.ts';
import classes from './Thread.module.css';
import type { useThreadPages } from './use-thread-pages.ts';

export interface ThreadListProps {
  comments: Thread_IdeaFragment['comments'];
  pages: ReturnType<typeof useThreadPages>;
}

/** The conversations that are loaded, oldest first, with the ways to the others. */
export function ThreadList({ comments, pages }: ThreadListProps) {
  const { t } = useTranslation('threads');
  const { lastVisitAt, steady } = useThread();
  const { member } = useViewer();
  const { edges, pageInfo } = comments;
  const dated = edges.map(({ node }) => ({ ...node, isOwn: node.byline?.member?.id === member.id }));
  const lineBefore = firstNew(dated, lastVisitAt, !pageInfo.hasPreviousPage);

  function failed(way: typeof pages.failed) {
    return (
      pages.failed === way && (
        <p role="alert" className={classes.failed}>
          {t('failed')}
        </p>
      )
    );
  }

  return (
    <>
      {pageInfo.hasPreviousPage && (
        <div className={classes.further}>
          <Button
            variant="default"
            loading={pages.loading === 'earlier'}
            onClick={() => {
              steady();
              void pages.earlier(pageInfo.startCursor);
            }}
          >
            {t('earlier')}
          </Button>
          {failed('earlier')}
        </div>
      )}
      <ol className={classes.list}>
        {edges.map(({ node }) => (
          <Fragment key={node.id}>
            {lineBefore === node.id && (
              <li>
                <NewSinceLine />
              </li>
            )}
            <Conversation comment={node} />
          </Fragment>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <div className={classes.further}>
          <Button
            variant="default"
            loading={pages.loading === 'more'}
            onClick={() => void pages.more(pageInfo.endCursor)}
          >
            {t('more')}
          </Button>
          {failed('more')}
        </div>
      )}
    </>
  );
}
