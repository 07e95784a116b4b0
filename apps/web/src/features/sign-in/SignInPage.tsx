import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { RowSkeletons, Wordmark } from '@upwell/ui';
import { useEffect } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
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

const ways = ['sample', 'password', 'claim'] as const;
type Way = (typeof ways)[number];

/** The way in: as an invented person, with a password, or with one's own organisation. */
export default function SignInPage() {
  const { t } = useTranslation('signIn');
  const [params, setParams] = useSearchParams();
  const to = placeToGo(params.get('to'));
  const { data, error, refetch, startPolling, stopPolling } = useQuery(SignInPageQuery, {
    fetchPolicy: 'network-only',
  });
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
  // In the address, so that back and reload lead where one would think.
  const chosen = ways.find((name) => name === params.get('way'));
  const isOpen = { sample: organisation?.isSample, password: true, claim: organisation?.canBeClaimed };
  const first: Way = organisation?.isSample ? 'sample' : 'password';
  const way = chosen && isOpen[chosen] ? chosen : first;
  const choose = (next: Way) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (next === first) after.delete('way');
      else after.set('way', next);
      return after;
    });
  const heading = { sample: t('sample.title'), password: t('title'), claim: t('claim.title') }[way];

  // Beside the sample people before them: who starts for real should not have to scroll past eight strangers.
  const others = organisation && way !== 'claim' && (
    <div className={classes.others}>
      {organisation.canBeClaimed && (
        <Button variant="default" onClick={() => choose('claim')}>
          {t('claim.open')}
        </Button>
      )}
      {organisation.isSample && way === 'sample' && (
        <Button variant="subtle" onClick={() => choose('password')}>
          {t('withPassword')}
        </Button>
      )}
      {organisation.isSample && way === 'password' && (
        <Button variant="subtle" onClick={() => choose('sample')}>
          {t('sample.title')}
        </Button>
      )}
    </div>
  );

  return (
    <div className={classes.page} data-way={way}>
      <header className={classes.header}>
        <Wordmark />
        <p className={classes.welcome}>{t('welcome')}</p>
        {organisation && way !== 'claim' && <Text c="dimmed">{organisation.name}</Text>}
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
            {others}
            {isFilling ? (
              <Text role="status">{t('sample.none')}</Text>
            ) : (
              <SamplePeople people={data.samplePeople} onSignedIn={enter} />
            )}
          </>
        )}
        {data && way === 'password' && (
          <div className={classes.form}>
            <PasswordForm canForget onSignedIn={enter} />
          </div>
        )}
        {data && way === 'claim' && (
          <div className={classes.form}>
            <ClaimForm onSignedIn={enter} onBack={() => choose(first)} />
          </div>
        )}
        {way !== 'sample' && others}
      </main>
    </div>
  );
}
