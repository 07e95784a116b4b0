import { Button } from '@mantine/core';
import { EmptyState } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A feed without ideas: the way to write the first one, or out of a filter that fits none. */
export function FeedEmpty({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('ideas');
  const why = isFiltered ? 'emptyFilter' : 'empty';
  return (
    <EmptyState
      title={t(`feed.${why}.title`)}
      action={
        <Button component={Link} to={isFiltered ? '/' : '/new'} variant={isFiltered ? 'default' : 'filled'}>
          {t(`feed.${why}.action`)}
        </Button>
      }
    >
      {t(`feed.${why}.body`)}
    </EmptyState>
  );
}
