import { useEffect, useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { useConnection } from '../apollo/index.ts';
import classes from './LiveBanner.module.css';

/** Seconds are not worth a banner: most losses are over before anybody could read it. */
const grace = 2_500;
const farewell = 4_000;

function useShown(): 'interrupted' | 'back' | undefined {
  const connection = useConnection();
  const [shown, setShown] = useState<'interrupted' | 'back'>();
  useEffect(() => {
    if (connection === 'connecting') return;
    const after = (wait: number, step: () => void) => setTimeout(step, wait);
    const timers =
      connection === 'interrupted'
        ? [after(grace, () => setShown('interrupted'))]
        : [
            after(0, () =>
              setShown((before) => (before === 'interrupted' && connection === 'live' ? 'back' : undefined)),
            ),
            after(farewell, () => setShown(undefined)),
          ];
    return () => timers.forEach(clearTimeout);
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
