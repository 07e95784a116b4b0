import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { Suspense } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { PageMissing, PageTitle } from '../../shell/index.ts';
import { MemberEntry } from '../sign-in/index.ts';
import classes from './Administration.module.css';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { MemberForm } from './MemberForm.tsx';
import { MemberToEdit } from './people.queries.ts';

function MemberToShape({ memberId }: { memberId: string }) {
  const { t } = useTranslation('administration');
  const isNew = memberId === 'new';
  const { data, error, refetch } = useQuery(MemberToEdit, {
    variables: { id: memberId, isNew },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  if (!isNew && !data.member) return <PageMissing />;
  const { member = null, units, spaces } = data;
  return (
    <div className={classes.page}>
      <PageTitle title={member?.name ?? t('member.newTitle')} />
      {member?.isPlaceholder ? (
        <p>{t('member.placeholder')}</p>
      ) : (
        <>
          <MemberForm member={member} units={units} spaces={spaces} />
          {member && (
            <Suspense>
              <MemberEntry memberId={member.id} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}

/** One member: a new one at `/admin/people/new`. */
export default function MemberPage() {
  const { memberId = 'new' } = useParams();
  return (
    <AdministratorsOnly>
      <MemberToShape key={memberId} memberId={memberId} />
    </AdministratorsOnly>
  );
}
