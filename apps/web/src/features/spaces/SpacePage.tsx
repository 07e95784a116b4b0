import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { useParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { PageMissing, PageTitle } from '../../shell/index.ts';
import { ShapersOnly } from './ShapersOnly.tsx';
import { SpaceForm } from './SpaceForm.tsx';
import { Spaces } from './spaces.queries.ts';

function SpaceToShape({ spaceId }: { spaceId: string }) {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(Spaces);
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  const space = data.spaces.find(({ id }) => id === spaceId);
  if (!space && spaceId !== 'new') return <PageMissing />;
  return (
    <>
      <PageTitle title={space?.name ?? t('spaces.newTitle')} />
      <SpaceForm space={space} />
    </>
  );
}

/** One space: a new one at `/admin/spaces/new`. */
export default function SpacePage() {
  const { spaceId = 'new' } = useParams();
  return (
    <ShapersOnly>
      <SpaceToShape key={spaceId} spaceId={spaceId} />
    </ShapersOnly>
  );
}
