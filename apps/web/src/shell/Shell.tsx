import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { CardSkeletons, Wordmark } from '@upwell/ui';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { onConnectionChange } from '../apollo/connection.ts';
import { signInGate, useSignInAsked } from '../apollo/index.ts';
import { QueryFailed } from '../acts/index.ts';
import { useInboxLive } from '../features/notices/index.ts';
import { SignInAgain } from '../features/sign-in/index.ts';
import { LiveBanner } from './LiveBanner.tsx';
import { MemberMenu } from './MemberMenu.tsx';
import { BottomNavigation, SideNavigation } from './Navigation.tsx';
import { NewBuildOffer } from './NewBuildOffer.tsx';
import { ShellQuery } from './organisation.ts';
import { SampleStrip } from './SampleStrip.tsx';
import { SavingStrip } from './SavingStrip.tsx';
import classes from './Shell.module.css';
import { ShellKeys } from './ShellKeys.tsx';
import { Stumbling } from './Stumbling.tsx';
import { ViewerContext } from './viewer.ts';

/** How often an open tab asks whether the server has a new build, and how far the sample is filled. */
const unhurried = 5 * 60_000;
const whileFilling = 3_000;
/** And whether everything can be saved again. */
const whileReadOnly = 5_000;

/** Listens for as long as a member is here. */
function InboxLive() {
  useInboxLive();
  return null;
}

/** The frame of every page for members: skip link, header, navigation, page, and what may stand over it. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { data, error, refetch, startPolling } = useQuery(ShellQuery);
  const isFilling = data?.organisation.sampleProgress != null;
  const isReadOnly = data?.organisation.isReadOnly ?? false;
  const viewer = data?.viewer;
  const signInAsked = useSignInAsked();
  const [helpOpen, setHelpOpen] = useState(false);

  const pace = isFilling ? whileFilling : isReadOnly ? whileReadOnly : unhurried;
  useEffect(() => startPolling(pace), [pace, startPolling]);
  // A connection that comes back may well come back to a new build.
  useEffect(
    () =>
      onConnectionChange((_, before) => {
        if (before === 'interrupted') void refetch().catch(() => undefined);
      }),
    [refetch],
  );
  useEffect(() => signInGate.belongsTo(viewer?.id), [viewer?.id]);

  if (!data)
    return (
      <main className={classes.waiting}>
        {error ? <QueryFailed error={error} onRetry={refetch} /> : <CardSkeletons label={t('loading')} />}
      </main>
    );
  if (!viewer) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;

  return (
    <ViewerContext value={viewer}>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <SavingStrip isReadOnly={isReadOnly} />
      <NewBuildOffer build={data.organisation.build} />
      <SampleStrip progress={data.organisation.sampleProgress} />
      <div className={classes.frame}>
        <header className={classes.header}>
          <Link to="/" className={classes.home} aria-label={data.organisation.name}>
            <Wordmark />
            <span className={classes.organisation}>{data.organisation.name}</span>
          </Link>
          <Link to="/search" className={classes.search}>
            <IconSearch size={18} stroke={1.7} aria-hidden />
            {t('navigation.search')}
            <kbd aria-hidden>{t('keys.paletteKey')}</kbd>
          </Link>
          <MemberMenu onKeyboardHelp={() => setHelpOpen(true)} />
        </header>
        <SideNavigation />
        <main id="content" tabIndex={-1} className={classes.page}>
          <Stumbling>
            <Suspense fallback={<CardSkeletons label={t('loading')} />}>
              <Outlet />
            </Suspense>
          </Stumbling>
        </main>
      </div>
      <BottomNavigation />
      <InboxLive />
      <LiveBanner />
      <ShellKeys helpOpen={helpOpen} onHelp={setHelpOpen} />
      {signInAsked && (
        <Suspense>
          <SignInAgain viewer={viewer} />
        </Suspense>
      )}
    </ViewerContext>
  );
}
