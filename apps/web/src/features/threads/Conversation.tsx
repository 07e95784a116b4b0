import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { Comment_CommentFragment, Conversation_CommentFragment } from '../../graphql/graphql.ts';
import { useViewer } from '../../shell/index.ts';
import { Comment } from './Comment.tsx';
import { CommentForm } from './CommentForm.tsx';
import classes from './Conversation.module.css';
import { firstNew } from './new-since.ts';
import { NewSinceLine } from './NewSinceLine.tsx';
import { drawn, elementOf, goToElement } from './place-of.ts';
import { useThread } from './thread-context.ts';
import { useRepliesPages } from './use-thread-pages.ts';

const ConversationComment = graphql(`
  fragment Conversation_comment on Comment {
    id
    postedAt
    state
    byline {
      member {
        id
      }
    }
    ...Comment_comment
    replies(first: 4, around: $around) {
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
          ...Comment_comment
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

async function goTo(id: string) {
  await drawn();
  const element = elementOf(id);
  if (element) goToElement(element);
}

export interface ConversationProps {
  comment: FragmentType<Conversation_CommentFragment>;
}

/** A comment with all replies below it in one flat row, so that it stays readable however deep the talk went. */
export function Conversation({ comment: given }: ConversationProps) {
  const { t } = useTranslation('threads');
  const root = usePart(ConversationComment, given);
  const { lastVisitAt, steady } = useThread();
  const { member } = useViewer();
  const pages = useRepliesPages(root?.id ?? '');
  const [answering, setAnswering] = useState<{ id: string; name: string }>();
  if (!root) return null;

  const { edges, pageInfo, totalCount } = root.replies;
  const left = totalCount - edges.length;
  const dated = edges.map(({ node }) => ({ ...node, isOwn: node.byline?.member?.id === member.id }));
  const first = firstNew(dated, lastVisitAt, !pageInfo.hasPreviousPage);
  // Where all replies are new, their marks say so.
  const lineBefore = first === edges[0]?.node.id ? undefined : first;
  const reply = ({ id, byline }: Comment_CommentFragment) =>
    setAnswering({ id, name: byline?.name ?? t('comment.unknown') });

  const formFor = (id: string) =>
    answering?.id === id && (
      <div className={classes.form}>
        <CommentForm
          parent={answering}
          onPosted={(posted) => {
            setAnswering(undefined);
            void goTo(posted);
          }}
          onReopen={() => setAnswering(answering)}
          onCancel={() => {
            setAnswering(undefined);
            elementOf(id)?.focus({ preventScroll: true });
          }}
        />
      </div>
    );

  return (
    <li className={classes.conversation}>
      <Comment comment={root} onReply={reply}>
        {formFor(root.id)}
      </Comment>
      {edges.length > 0 && (
        <div className={classes.replies}>
          {pageInfo.hasPreviousPage && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={pages.loading}
              onClick={() => {
                steady();
                void pages.earlier(pageInfo.startCursor);
              }}
            >
              {t('earlierReplies')}
            </Button>
          )}
          <ol className={classes.list}>
            {edges.map(({ node }) => (
              <li key={node.id}>
                {lineBefore === node.id && <NewSinceLine />}
                <Comment comment={node} onReply={reply}>
                  {formFor(node.id)}
                </Comment>
              </li>
            ))}
          </ol>
          {pageInfo.hasNextPage && (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={pages.loading}
              onClick={() => void pages.more(pageInfo.endCursor)}
            >
              {pageInfo.hasPreviousPage || left <= 0
                ? t('moreRepliesOpen')
                : t('moreReplies', { count: left })}
            </Button>
          )}
          {left > 0 && <p className={classes.printed}>{t('printedReplies', { count: left })}</p>}
          {pages.failed && <p role="alert">{t('failed')}</p>}
        </div>
      )}
    </li>
  );
}
