import { useQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { FeedQuery } from '../../graphql/graphql.ts';
import { CardSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { useViewer } from '../../shell/index.ts';
import { FollowingFeed } from '../follows/index.ts';
import { ComposerEntry } from './ComposerEntry.tsx';
import { filterOf, onlySpaceOf, readAddress } from './feed-address.ts';
import { FeedPlaces } from './feed.queries.ts';
import { Feed } from './Feed.tsx';
import { FeedEmpty } from './FeedEmpty.tsx';
import { FeedFilter } from './FeedFilter.tsx';
import { FeedHeading } from './FeedHeading.tsx';
import classes from './FeedPage.module.css';
import { FeedTabs } from './FeedTabs.tsx';
import { SpacesRail } from './SpacesRail.tsx';
import { useTopOnChange } from './use-top-on-change.ts';

/** The ideas of the organisation: in the orders of its tabs, narrowed as the address says. */
export default function FeedPage() {
  const { t } = useTranslation('ideas');
  const { can } = useViewer();
  const [params] = useSearchParams();
  const name = params.toString();
  const address = readAddress(params);
  const places = useQuery(FeedPlaces);
  const wanted = filterOf(address, places.data);
  const [before, setBefore] = useState<FeedQuery['feed']>();
  useTopOnChange(name);

  return (
    <div className={classes.page}>
      <div className={classes.feed}>
        <FeedHeading address={address} places={places.data} />
        {can.postIdea && <ComposerEntry spaceSlug={address.spaces[0]} />}
        <div className={classes.controls}>
          <FeedTabs address={address} />
          <FeedFilter address={address} places={places.data} />
        </div>
        <p className={classes.how}>
          <Link to="/ranking">{t('feed.how')}</Link>
        </p>
        {wanted && address.order === 'FOLLOWING' && (
          <Suspense fallback={<CardSkeletons label={t('feed.loading')} count={5} />}>
            <FollowingFeed key={name} filter={wanted.filter} />
          </Suspense>
        )}
        {wanted && address.order !== 'FOLLOWING' && (
          // A list of its own for each address: two in one would take turns to ask while one follows the other.
          <Feed
            key={name}
            order={address.order}
            filter={wanted.filter}
            spaceSlug={onlySpaceOf(address)}
            before={before}
            onShown={setBefore}
          />
        )}
        {wanted === null && <FeedEmpty isFiltered />}
        {wanted === undefined && places.error && (
          <QueryFailed error={places.error} onRetry={places.refetch} />
        )}
      </div>
      <SpacesRail places={places.data} address={address} />
    </div>
  );
}
