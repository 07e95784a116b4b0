import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import ColourSchemeSwitch from '../../shell/ColourSchemeSwitch.tsx';
import { setPreference, usePreferences } from '../../shell/index.ts';
import classes from './SettingsPage.module.css';

const switches = ['singleKeys', 'announcements'] as const;

/** Settings that are kept in this browser: colours, single keys, spoken live updates. */
export function ThisDevice() {
  const { t } = useTranslation('settings');
  const preferences = usePreferences();
  return (
    <section className={classes.section} aria-labelledby="this-device">
      <h2 id="this-device">{t('device.title')}</h2>
      <p className={classes.about}>{t('device.about')}</p>
      <div className={classes.rows}>
        <div className={classes.row}>
          <div className={classes.words}>{t('device.colours')}</div>
          <div>
            <ColourSchemeSwitch />
          </div>
        </div>
        {switches.map((name) => (
          <div key={name} className={classes.row}>
            <div className={classes.words}>
              <label htmlFor={name}>{t(`device.${name}.label`)}</label>
              <p id={`${name}-about`}>{t(`device.${name}.about`)}</p>
            </div>
            <Switch
              id={name}
              size="md"
              aria-describedby={`${name}-about`}
              checked={preferences[name]}
              onChange={(event) => setPreference(name, event.currentTarget.checked)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
