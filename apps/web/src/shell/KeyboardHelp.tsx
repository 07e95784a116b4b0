import { Button, Kbd, Modal } from '@mantine/core';
import '@mantine/core/styles/Kbd.css';
import { useTranslation } from '../messages/use-translation.ts';
import { Link } from 'react-router';
import classes from './KeyboardHelp.module.css';
import { usePreferences } from './preferences.ts';

/** Every single key and its name below `keys` in the catalogue. */
const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['v', 'vote'],
  ['f', 'follow'],
  ['e', 'read'],
  ['c', 'compose'],
  ['/', 'filter'],
  ['Ctrl K', 'palette'],
  ['?', 'help'],
] as const;

/** What each key does, and where single keys are switched off. */
export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { singleKeys } = usePreferences();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <p className={classes.intro}>{t(singleKeys ? 'keys.on' : 'keys.off')}</p>
      <dl className={classes.keys}>
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Button component={Link} to="/settings" variant="default" onClick={onClose}>
        {t('keys.settings')}
      </Button>
    </Modal>
  );
}
