import { useEffect, useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import classes from './Strip.module.css';

const farewell = 4_000;

/** What is said: at once that it is off, because somebody may be about to write; and for a moment that it is on again. */
function useShown(isReadOnly: boolean): 'off' | 'on' | undefined {
  const [shown, setShown] = useState<'off' | 'on'>();
  useEffect(() => {
    const after = (wait: number, step: () => void) => setTimeout(step, wait);
    const timers = [
      after(0, () => setShown((before) => (isReadOnly ? 'off' : before === 'off' ? 'on' : undefined))),
      ...(isReadOnly ? [] : [after(farewell, () => setShown(undefined))]),
    ];
    return () => timers.forEach(clearTimeout);
  }, [isReadOnly]);
  return shown;
}

/** Says that nothing can be saved for the time being, and when that is over. Stays above the page, and off what is being written. */
export function SavingStrip({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation();
  const shown = useShown(isReadOnly);
  return (
    <div role="status" className={classes.above}>
      {shown && (
        <p className={classes.strip} data-tone={shown === 'off' ? 'notice' : undefined}>
          {t(`saving.${shown}`)}
        </p>
      )}
    </div>
  );
}
