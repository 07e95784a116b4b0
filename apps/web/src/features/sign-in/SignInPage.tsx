import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { RowSkeletons, Wordmark } from '@upwell/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { PageTitle } from '../../shell/index.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SamplePeople } from './SamplePeople.tsx';
import { SignInPageQuery } from './sign-in.queries.ts';
import classes from './SignInPage.module.css';

/** Only an address of our own: `//elsewhere` and `https:` would lead out of the house. */
function placeToGo(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

type Way = 'sample' | 'password' | 'claim';

/** The way in: as an invented person, with a password, or with one's own organisation. */
export default function SignInPage() {
  const { t } = useTranslation('signIn');
  const [params] = useSearchParams();
  const to = placeToGo(params.get('to'));
  const { data, error, refetch, startPolling, stopPolling } = useQuery(SignInPageQuery, {
    fetchPolicy: 'network-only',
  });
  const [chosen, setChosen] = useState<Way>();
  const isFilling = data?.organisation.isSample === true && data.samplePeople.length === 0;

  useEffect(() => {
    if (!isFilling) return;
    startPolling(1_500);
    return stopPolling;
  }, [isFilling, startPolling, stopPolling]);

  if (data?.viewer) return <Navigate to={to} replace />;

  // A fresh page starts with what this member may see, and with nothing else.
  const enter = () => window.location.assign(to);
  const organisation = data?.organisation;
  const way: Way = chosen ?? (organisation?.isSample ? 'sample' : 'password');
  const heading = { sample: t('sample.title'), password: t('title'), claim: t('claim.title') }[way];

  return (
    <div className={classes.page} data-way={way}>
      <header className={classes.header}>
        <Wordmark />
        <p className={classes.welcome}>{t('welcome')}</p>
        {organisation && <Text c="dimmed">{organisation.name}</Text>}
      </header>
      <main className={classes.main}>
        <PageTitle title={heading} />
        {error && !data && <QueryFailed error={error} onRetry={refetch} />}
        {!data && !error && <RowSkeletons label={t('sample.loading')} />}
        {data && way === 'sample' && (
          <>
            <Text c="dimmed" mt="xs" mb="lg" maw="38rem">
              {t('sample.intro')}
            </Text>
            {isFilling ? (
              <Text role="status">{t('sample.none')}</Text>
            ) : (
              <SamplePeople people={data.samplePeople} onSignedIn={enter} />
            )}
          </>
        )}
        {data && way === 'password' && (
          <div className={classes.form}>
            <PasswordForm onSignedIn={enter} />
          </div>
        )}
        {data && way === 'claim' && (
          <div className={classes.form}>
            <ClaimForm onSignedIn={enter} onBack={() => setChosen(undefined)} />
          </div>
        )}
        {organisation && way !== 'claim' && (
          <div className={classes.others}>
            {organisation.canBeClaimed && (
              <Button variant="default" onClick={() => setChosen('claim')}>
                {t('claim.open')}
              </Button>
            )}
            {organisation.isSample && way === 'sample' && (
              <Button variant="subtle" onClick={() => setChosen('password')}>
                {t('withPassword')}
              </Button>
            )}
            {organisation.isSample && way === 'password' && (
              <Button variant="subtle" onClick={() => setChosen('sample')}>
                {t('sample.title')}
              </Button>
            )}
          </div>
        )}
      </main>
    </div>
  );
}
