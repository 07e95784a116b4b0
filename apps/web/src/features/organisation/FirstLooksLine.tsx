import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { FirstLooksQuota } from './organisation.queries.ts';

/** How many first looks every idea is given here, and why so many. What cannot be read is left out: it is only told. */
export function FirstLooksLine() {
  const { t } = useTranslation('organisation');
  const { data } = useQuery(FirstLooksQuota, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { looks, isShort, guaranteedLooksPerWeek: offered, newIdeasPerWeek: asked } = data.firstLooksQuota;
  const why =
    offered === null || asked === null
      ? t('firstLooksUnmeasured')
      : t(isShort ? 'firstLooksShort' : 'firstLooksEnough', {
          offered: Math.round(offered),
          asked: Math.round(asked),
        });
  return (
    <Text size="sm" c="dimmed">
      {t('firstLooks', { count: looks })} {why}
    </Text>
  );
}
