import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import classes from './Strip.module.css';

export interface NewBuildOfferProps {
  /** The build that the server has now. */
  build: string;
}

/** Offers a reload once the server runs another build than when this tab was opened. Never reloads by itself. */
export function NewBuildOffer({ build }: NewBuildOfferProps) {
  const { t } = useTranslation();
  const [opened] = useState(build);
  const [turnedDown, setTurnedDown] = useState<string>();
  if (build === opened || build === turnedDown) return null;
  return (
    <div role="status" className={classes.strip}>
      <span>{t('build.offer')}</span>
      <Button size="compact-sm" onClick={() => window.location.reload()}>
        {t('build.reload')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setTurnedDown(build)}>
        {t('build.later')}
      </Button>
    </div>
  );
}
