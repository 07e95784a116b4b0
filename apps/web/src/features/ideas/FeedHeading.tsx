import { useTranslation } from 'react-i18next';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import { PageTitle } from '../../shell/index.ts';
import type { FeedAddress } from './feed-address.ts';
import classes from './FeedHeading.module.css';

export interface FeedHeadingProps {
  address: FeedAddress;
  places: FeedPlacesQuery | undefined;
}

/** Names the page: a space that is looked at alone is a section with a heading of its own. */
export function FeedHeading({ address, places }: FeedHeadingProps) {
  const { t } = useTranslation('ideas');
  const { spaces, stages, tags } = address;
  const isSection = spaces.length === 1 && stages.length + tags.length === 0;
  const space = isSection && places?.spaces.find(({ slug }) => slug === spaces[0]);
  if (!space) return <PageTitle title={t('feed.title')} hidden />;
  return (
    <header className={classes.section} data-space={space.colour}>
      <PageTitle title={space.name} />
      {space.purpose && <p>{space.purpose}</p>}
    </header>
  );
}
