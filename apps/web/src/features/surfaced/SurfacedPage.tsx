import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@upwell/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { surfaced } from '../../messages/en/surfaced.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { PageMissing, PageTitle, useViewer } from '../../shell/index.ts';
import { OverlookedLanes } from './OverlookedLanes.tsx';
import { filterOf, paramsOf, readSurfaced, type SurfacedAddress } from './surfaced-address.ts';
import { SurfacedPlaces } from './surfaced.queries.ts';
import { SurfacedExport } from './SurfacedExport.tsx';
import { SurfacedFilters } from './SurfacedFilters.tsx';
import { SurfacedList } from './SurfacedList.tsx';
import classes from './SurfacedPage.module.css';

bringWords({ surfaced });

function Surfaced() {
  const { t } = useTranslation('surfaced');
  const [params, setParams] = useSearchParams();
  const address = readSurfaced(params);
  const { data, error, refetch } = useQuery(SurfacedPlaces);
  const [today] = useState(() => Date.now());
  const filter = filterOf(address, data?.spaces, today);
  const change = (part: Partial<SurfacedAddress>) =>
    setParams(paramsOf({ ...address, ...part }), { replace: true });
  const name = params.toString();

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle title={t('title')} />
        {filter && <SurfacedExport filter={filter} />}
      </div>
      <p className={classes.about}>
        {t('about')} <Link to="/ranking">{t('how')}</Link>
      </p>
      <SurfacedFilters address={address} spaces={data?.spaces ?? []} onChange={change} />
      {filter === undefined && error && <QueryFailed error={error} onRetry={refetch} />}
      {filter === null && <EmptyState title={t('none.title')}>{t('none.filtered')}</EmptyState>}
      {filter && (
        <>
          <SurfacedList key={name} filter={filter} isFiltered={name !== ''} />
          <OverlookedLanes key={`beside ${name}`} filter={filter} />
        </>
      )}
    </div>
  );
}

/** What rises in the whole organisation, for those who answer for it. */
export default function SurfacedPage() {
  const { can } = useViewer();
  return can.survey ? <Surfaced /> : <PageMissing />;
}
