import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { FollowedOfQuery, FollowKind } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { follows } from '../../messages/en/follows.ts';
import { useViewer } from '../../shell/index.ts';
import { addressOf, useMore } from '../ideas/index.ts';
import FollowMenu from './FollowMenu.tsx';
import classes from './FollowSettings.module.css';
import { FollowedOf } from './follows.queries.ts';

bringWords({ follows });

const kinds = ['ALL', 'IDEA', 'MEMBER', 'SPACE', 'TAG'] as const;

type Row = NonNullable<NonNullable<FollowedOfQuery['member']>['follows']>['edges'][number]['node'];

/** Where a row leads to, what it is called, and how the viewer follows it; undefined for what is gone. */
function subjectOf({ kind, idea, member, space, tag }: Row) {
  if (kind === 'IDEA' && idea) return { ...idea, name: idea.title, to: `/ideas/${idea.id}` };
  if (kind === 'MEMBER' && member) return { ...member, to: `/people/${member.id}` };
  if (kind === 'SPACE' && space) return { ...space, to: addressOf({ spaces: [space.slug] }) };
  return tag ? { ...tag, name: `#${tag.name}`, to: addressOf({ tags: [tag.name] }) } : undefined;
}

/** What a member chose to follow, as far as the viewer may see it; nothing where it is not shared. */
export default function FollowedList({ memberId }: { memberId: string }) {
  const { t } = useTranslation('follows');
  const { id: viewerId } = useViewer();
  const [kind, setKind] = useState<FollowKind | 'ALL'>('ALL');
  const { data, error, refetch, fetchMore } = useQuery(FollowedOf, {
    variables: { memberId, kind: kind === 'ALL' ? null : kind },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.member?.follows;
  const { loadMore, loadingMore } = useMore(page?.pageInfo, (after) => fetchMore({ variables: { after } }));
  const isShared = data === undefined || page != null;

  if (!isShared) return null;
  return (
    <>
      <div role="group" aria-label={t('list.kinds')} className={classes.kinds}>
        {kinds.map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={kind === one ? 'light' : 'subtle'}
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {t(`list.kind.${one}`)}
          </Button>
        ))}
      </div>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('list.loading')} count={3} />}
      {page && page.edges.length === 0 && <p className={classes.empty}>{t('list.empty')}</p>}
      {page && page.edges.length > 0 && (
        <ul className={classes.rows}>
          {page.edges.map(({ node }) => {
            const subject = subjectOf(node);
            if (!subject) return null;
            return (
              <li key={node.id} className={classes.row}>
                <div className={classes.words}>
                  <Link to={subject.to}>{subject.name}</Link>
                  <p>
                    {t(`list.kind.${node.kind}`)} · {t('list.chosen')} <RelativeTime at={node.chosenAt} />
                  </p>
                </div>
                {!(node.kind === 'MEMBER' && subject.id === viewerId) && (
                  <FollowMenu
                    kind={node.kind}
                    id={subject.id}
                    name={subject.name}
                    followed={subject.viewerFollow}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {page?.pageInfo.hasNextPage && (
        <Button variant="default" loading={loadingMore} onClick={loadMore}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
