import { TextSkeleton } from '@upwell/ui';
import { Suspense } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { bringWords } from '../../messages/bring-words.ts';
import { settings } from '../../messages/en/settings.ts';
import { PageTitle } from '../../shell/index.ts';
import { MailSettings } from '../digests/index.ts';
import { FollowSettings } from '../follows/index.ts';
import { MyPicture } from '../files/index.ts';
import { PresenceChoice } from '../presence/index.ts';
import { Profile } from './Profile.tsx';
import { AddressChange } from './AddressChange.tsx';
import { PasswordChange } from './PasswordChange.tsx';
import { Sessions } from './Sessions.tsx';
import classes from './SettingsPage.module.css';
import { ThisDevice } from './ThisDevice.tsx';

bringWords({ settings });

/** What concerns only the member: how this device behaves, the password, and where they are signed in. */
export default function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      <section className={classes.section} aria-labelledby="my-picture">
        <h2 id="my-picture">{t('picture')}</h2>
        <MyPicture />
      </section>
      <Profile />
      <ThisDevice />
      {/* Together, so that nothing moves down under whoever reads on. */}
      <Suspense fallback={<TextSkeleton label={t('title')} />}>
        <FollowSettings />
        <MailSettings />
        <PresenceChoice />
        <Sessions />
        <PasswordChange />
        <AddressChange />
        <p>
          <Link to="/claims">{t('claims')}</Link>
        </p>
      </Suspense>
    </div>
  );
}
