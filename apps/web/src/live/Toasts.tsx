import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { untell, useTold, type Told } from './tell.ts';
import classes from './Toasts.module.css';

const lifetime = 8_000;

function Toast({ id, sentence, tone, action }: Told) {
  const { t } = useTranslation();
  // Whoever is reading it or on the way to the button gets the time they need.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => untell(id), lifetime);
    return () => clearTimeout(timer);
  }, [held, id]);
  return (
    <div
      className={classes.toast}
      data-tone={tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{sentence}</span>
      {action && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            untell(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton aria-label={t('toasts.close')} onClick={() => untell(id)} />
    </div>
  );
}

/** Where passing messages appear, above everything and read out politely. */
export function Toasts() {
  const { t } = useTranslation();
  const told = useTold();
  return (
    <div className={classes.toasts} role="log" aria-live="polite" aria-label={t('toasts.label')}>
      {told.map((message) => (
        <Toast key={message.id} {...message} />
      ))}
    </div>
  );
}
