import { Button, Group } from '@mantine/core';
import { EmptyState } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import type { FeedOrder } from '../../graphql/graphql.ts';
import { useViewer } from '../../shell/index.ts';

/** What the first administrator does before colleagues come in. */
function FirstSteps() {
  const { t } = useTranslation('ideas');
  return (
    <Group component="nav" gap="xs" mt="md" justify="center" aria-label={t('feed.firstSteps.label')}>
      {(['people', 'units', 'spaces'] as const).map((step) => (
        <Button key={step} component={Link} to={`/admin/${step}`} variant="default">
          {t(`feed.firstSteps.${step}`)}
        </Button>
      ))}
    </Group>
  );
}

export interface FeedEmptyProps {
  order?: FeedOrder;
  isFiltered: boolean;
  /** The one space that is looked at, if nothing else narrows the list: its first idea can be written at once. */
  spaceSlug?: string;
}

/** Orders that may be empty while there are ideas enough. */
const ofOrder = {
  DECIDED: 'emptyDecided',
  REVEALED: 'emptyRevealed',
  NEEDS_EYES: 'emptyNeedsEyes',
  RISING: 'empty',
  NEW: 'empty',
} as const;

/** A feed without ideas: the way to write the first one, or out of a filter that fits none. */
export function FeedEmpty({ order = 'NEW', isFiltered, spaceSlug }: FeedEmptyProps) {
  const { t } = useTranslation('ideas');
  const { can } = useViewer();
  const why = isFiltered ? 'emptyFilter' : ofOrder[order];
  const leadsHome = why !== 'empty';
  const first = spaceSlug ? `/new?space=${encodeURIComponent(spaceSlug)}` : '/new';
  return (
    <EmptyState
      title={t(`feed.${why}.title`)}
      action={
        (leadsHome || can.postIdea) && (
          <Button component={Link} to={leadsHome ? '/' : first} variant={leadsHome ? 'default' : 'filled'}>
            {t(`feed.${why}.action`)}
          </Button>
        )
      }
    >
      {t(`feed.${why}.body`)}
      {!leadsHome && !spaceSlug && can.administer && <FirstSteps />}
    </EmptyState>
  );
}
