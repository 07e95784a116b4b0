import { SpaceMark } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import { addressOf, type FeedAddress } from './feed-address.ts';
import classes from './SpacesRail.module.css';

export interface SpacesRailProps {
  address: FeedAddress;
  places: FeedPlacesQuery | undefined;
}

/** The sections of the magazine, beside the feed where there is room for them. */
export function SpacesRail({ address, places }: SpacesRailProps) {
  const { t } = useTranslation('ideas');
  const { order, spaces } = address;
  return (
    <nav aria-label={t('spaces.title')} className={classes.rail}>
      <h2>{t('spaces.title')}</h2>
      <ul>
        {places?.spaces.map(({ id, slug, name, colour, ideaCount }) => (
          <li key={id}>
            <Link to={addressOf({ order, spaces: [slug] })} aria-current={spaces.includes(slug) || undefined}>
              <SpaceMark colour={colour}>{name}</SpaceMark>
              <span className={classes.count} title={t('spaces.ideas', { count: ideaCount })}>
                {t('spaces.holds', { held: ideaCount })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {spaces.length > 0 && <Link to={addressOf({ order })}>{t('spaces.all')}</Link>}
    </nav>
  );
}
