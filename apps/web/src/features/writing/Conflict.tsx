import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './Conflict.module.css';
import { TextDiff } from './TextDiff.tsx';

export interface ConflictProps {
  /** The text as it is now, by somebody else or in another window. */
  present: string;
  /** What stands in the field below and is not saved. */
  mine: string;
  /** Puts the present text into the field instead. */
  onTakePresent: () => void;
  /** Puts both into the field, one after the other, to be made into one. */
  onTakeBoth: () => void;
  lang?: string | null;
}

/** Two people changed the same text. Shows both; nothing is lost until somebody chooses. */
export function Conflict({ present, mine, onTakePresent, onTakeBoth, lang }: ConflictProps) {
  const { t } = useTranslation('writing');
  const section = useRef<HTMLElement>(null);
  // Saving was the reader's own act, and this is its outcome: it must not stay out of sight above the form.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
    section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={classes.conflict}
      role="alert"
      aria-label={t('conflict.title')}
    >
      <p className={classes.title}>{t('conflict.title')}</p>
      <p className={classes.lead}>{t('conflict.body')}</p>
      <div className={classes.sides}>
        <div>
          <h3 className={classes.side}>{t('conflict.present')}</h3>
          <div className={classes.text} lang={lang ?? undefined} dir="auto" tabIndex={0}>
            {present}
          </div>
        </div>
        <div>
          <h3 className={classes.side}>{t('conflict.mine')}</h3>
          <div className={classes.text} tabIndex={0}>
            <TextDiff before={present} after={mine} lang={lang} />
          </div>
        </div>
      </div>
      <div className={classes.ways}>
        <Button size="compact-md" variant="default" onClick={onTakePresent}>
          {t('conflict.takePresent')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onTakeBoth}>
          {t('conflict.takeBoth')}
        </Button>
      </div>
    </section>
  );
}
