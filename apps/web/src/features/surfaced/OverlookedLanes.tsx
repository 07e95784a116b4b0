import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import type { ReactNode } from 'react';
import { QueryFailed } from '../../acts/index.ts';
import type { SurfacedFilter, SurfacedRow_IdeaFragment } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { OverlookedIdeas } from './surfaced.queries.ts';
import classes from './SurfacedPage.module.css';
import { SurfacedRow } from './SurfacedRow.tsx';

interface LaneProps {
  name: 'strong' | 'drawn';
  rows: readonly SurfacedRow_IdeaFragment[];
  children: ReactNode;
}

function Lane({ name, rows, children }: LaneProps) {
  const { t } = useTranslation('surfaced');
  return (
    <section className={classes.lane} aria-labelledby={`lane-${name}`}>
      <h2 id={`lane-${name}`}>{t(`lanes.${name}.title`)}</h2>
      <p className={classes.about}>{children}</p>
      {rows.length === 0 ? (
        <p className={classes.nothing}>{t(`lanes.${name}.none`)}</p>
      ) : (
        <ul className={classes.rows}>
          {rows.map((row) => (
            <SurfacedRow key={row.idea.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The second lane: what an order by all cannot find. */
export function OverlookedLanes({ filter }: { filter: SurfacedFilter }) {
  const { t, i18n } = useTranslation('surfaced');
  const { data, error, refetch } = useQuery(OverlookedIdeas, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  const { strongInTwo, drawn, week } = data.overlookedIdeas;
  const monday = new Date(`${week}T00:00:00Z`).toLocaleDateString(i18n.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <>
      <Lane name="strong" rows={strongInTwo}>
        {t('lanes.strong.about')}
      </Lane>
      <Lane name="drawn" rows={drawn}>
        {t('lanes.drawn.about', { monday })}
      </Lane>
    </>
  );
}
