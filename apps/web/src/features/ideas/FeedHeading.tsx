import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql } from '../../apollo/index.ts';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import { Extra, PageTitle } from '../../shell/index.ts';
import { FollowMenu } from '../follows/index.ts';
import type { FeedAddress } from './feed-address.ts';
import classes from './FeedHeading.module.css';

const TagQuery = graphql(`
  query TagHeading($name: String!) {
    tag(name: $name) {
      id
      name
      viewerFollow {
        level
        source
      }
    }
  }
`);

/** A tag that is looked at alone can be followed. */
function TagHeading({ name }: { name: string }) {
  const tag = useQuery(TagQuery, { variables: { name } }).data?.tag;
  return (
    <header className={classes.section}>
      <PageTitle title={`#${tag?.name ?? name}`} />
      <Extra>
        {tag && <FollowMenu kind="TAG" id={tag.id} name={`#${tag.name}`} followed={tag.viewerFollow} />}
      </Extra>
    </header>
  );
}

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
  if (spaces.length + stages.length === 0 && tags.length === 1) return <TagHeading name={tags[0]!} />;
  if (!space) return <PageTitle title={t('feed.title')} hidden />;
  return (
    <header className={classes.section} data-space={space.colour}>
      <PageTitle title={space.name} />
      {space.purpose && <p>{space.purpose}</p>}
      <Extra>
        <FollowMenu kind="SPACE" id={space.id} name={space.name} followed={space.viewerFollow} />
      </Extra>
    </header>
  );
}
