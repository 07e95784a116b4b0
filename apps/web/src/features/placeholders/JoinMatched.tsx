import { Alert, Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { JoinMatchedPlaceholders } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

/** Joins all names whose addresses say who they are, some hundred at a time. */
export function JoinMatched({ count }: { count: number }) {
  const { t } = useTranslation('placeholders');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const join = useAct(JoinMatchedPlaceholders);
  const refresh = useRefresh();

  async function all() {
    setBusy(true);
    let joined = 0;
    for (;;) {
      const answer = await join.act({});
      joined += answer?.joinMatchedPlaceholders ?? 0;
      if (!answer?.joinMatchedPlaceholders) break;
    }
    setBusy(false);
    setAsking(false);
    if (joined > 0) tell(t('admin.joined', { count: joined }));
    await refresh();
  }

  return (
    <div className={classes.matched}>
      <p>{t('admin.matched', { count })}</p>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('admin.joinMatched')}
      </Button>
      {join.sentence && (
        <Alert color="red" role="alert">
          {join.sentence}
        </Alert>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('admin.joinMatchedTitle', { count })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <p>{t('admin.joinMatchedBody')}</p>
        <div className={classes.actions}>
          <Button loading={isBusy} onClick={() => void all()}>
            {t('admin.joinMatched')}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Modal>
    </div>
  );
}
