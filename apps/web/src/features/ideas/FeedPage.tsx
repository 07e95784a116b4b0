import { useQuery } from '@apollo/client/react';
import { CardSkeletons } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { useViewer } from '../../shell/index.ts';
import { ComposerEntry } from './ComposerEntry.tsx';
import { filterOf, isFiltered, readAddress } from './feed-address.ts';
import { FeedPlaces } from './feed.queries.ts';
import { FeedEmpty } from './FeedEmpty.tsx';
import { FeedFilter } from './FeedFilter.tsx';
import { FeedHeading } from './FeedHeading.tsx';
import { FeedList } from './FeedList.tsx';
import classes from './FeedPage.module.css';
import { FeedTabs } from './FeedTabs.tsx';
import { NewIdeas } from './NewIdeas.tsx';
import { SpacesRail } from './SpacesRail.tsx';
import { useFeed } from './use-feed.ts';
import { useTopOnChange } from './use-top-on-change.ts';

/** The ideas of the organisation: in three orders, narrowed as the address says, and growing while one looks. */
export default function FeedPage() {
  const { t } = useTranslation('ideas');
  const { can } = useViewer();
  const [params] = useSearchParams();
  const address = readAddress(params);
  const places = useQuery(FeedPlaces);
  const wanted = filterOf(address, places.data);
  const { feed, isStale, error, refetch, ...rest } = useFeed(address.order, wanted?.filter, !wanted);
  const failed = error ?? (wanted === undefined ? places.error : undefined);
  const shown = wanted === null ? undefined : feed;
  useTopOnChange(params.toString());

  return (
    <div className={classes.page}>
      <div className={classes.feed}>
        <FeedHeading address={address} places={places.data} />
        {can.postIdea && <ComposerEntry spaceSlug={address.spaces[0]} />}
        <div className={classes.controls}>
          <FeedTabs address={address} />
          <FeedFilter address={address} places={places.data} />
        </div>
        {shown && !isStale && (
          <NewIdeas
            key={params.toString()}
            after={shown.liveCursor}
            order={address.order}
            filter={wanted?.filter}
            shown={shown.edges.map(({ node }) => node.id)}
            onShow={refetch}
          />
        )}
        {failed && <QueryFailed error={failed} onRetry={wanted ? refetch : places.refetch} />}
        {!shown && !failed && wanted !== null && <CardSkeletons label={t('feed.loading')} count={5} />}
        {(wanted === null || shown?.edges.length === 0) && <FeedEmpty isFiltered={isFiltered(address)} />}
        {shown && !failed && shown.edges.length > 0 && (
          <FeedList feed={shown} isStale={isStale} order={address.order} {...rest} />
        )}
      </div>
      <SpacesRail places={places.data} address={address} />
    </div>
  );
}
