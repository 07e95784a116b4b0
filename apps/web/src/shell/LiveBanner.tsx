import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../apollo/index.ts';
import classes from './LiveBanner.module.css';

/** Seconds are not worth a banner: most losses are over before anybody could read it. */
const grace = 2_500;
const farewell = 4_000;

function useShown(): 'interrupted' | 'back' | undefined {
  const connection = useConnection();
  const [shown, setShown] = useState<'interrupted' | 'back'>();
  useEffect(() => {
    if (connection === 'interrupted') {
      const timer = setTimeout(() => setShown('interrupted'), grace);
      return () => clearTimeout(timer);
    }
    if (connection === 'connecting') return;
    setShown((before) => (before === 'interrupted' && connection === 'live' ? 'back' : undefined));
    const timer = setTimeout(() => setShown(undefined), farewell);
    return () => clearTimeout(timer);
  }, [connection]);
  return shown;
}

/** Says when live updates are lost and when they are back. Floats, so that nothing below it moves. */
export function LiveBanner() {
  const { t } = useTranslation();
  const shown = useShown();
  return (
    <div role="status" className={classes.place}>
      {shown && (
        <p className={classes.banner} data-state={shown}>
          {t(`live.${shown}`)}
        </p>
      )}
    </div>
  );
}
