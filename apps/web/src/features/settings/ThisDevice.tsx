import { useTranslation } from '../../messages/use-translation.ts';
import ColourSchemeSwitch from '../../shell/ColourSchemeSwitch.tsx';
import { setPreference, usePreferences } from '../../shell/index.ts';
import { SettingRow, SwitchRow } from '../../shell/SettingRow.tsx';
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
      <SettingRow words={t('device.colours')}>
        <div>
          <ColourSchemeSwitch />
        </div>
      </SettingRow>
      {switches.map((name) => (
        <SwitchRow
          key={name}
          id={name}
          label={t(`device.${name}.label`)}
          about={t(`device.${name}.about`)}
          checked={preferences[name]}
          onChange={(on) => setPreference(name, on)}
        />
      ))}
    </section>
  );
}
