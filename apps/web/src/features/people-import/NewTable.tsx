import { Alert, Button, Progress } from '@mantine/core';
import { limits } from '@upwell/contract';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { ChooseTable, useHandingIn } from '../table-files/index.ts';
import classes from './ImportPeople.module.css';
import { LookAtPeople } from './people-import.queries.ts';

const MEGABYTE = 1024 * 1024;

/** Takes a table to the server and lets it be looked at. */
export function NewTable({ isGone = false, onBegun }: { isGone?: boolean; onBegun: (id: string) => void }) {
  const { t } = useTranslation('peopleImport');
  const { handIn, share, stop, sentence, fieldError } = useHandingIn();
  const look = useAct(LookAtPeople);
  const [file, setFile] = useState<File>();
  const [isEmpty, setEmpty] = useState(false);

  async function take(chosen: File) {
    setFile(chosen);
    setEmpty(chosen.size === 0);
    if (chosen.size === 0) return;
    const fileId = await handIn(chosen);
    const answer = fileId && (await look.act({ fileId }));
    if (answer) onBegun(answer.lookAtPeople.id);
  }

  const problem = sentence ?? look.sentence ?? fieldError ?? (isEmpty ? t('empty') : undefined);
  const isBusy = share !== undefined || look.pending;
  return (
    <div className={classes.step}>
      {isGone && <Alert>{t('gone')}</Alert>}
      <p className={classes.about}>{t('about')}</p>
      {isBusy ? (
        <div className={classes.progress} role="status">
          <p>{t('handingIn', { name: file?.name ?? '', share: share ?? 1 })}</p>
          <Progress value={(share ?? 1) * 100} aria-label={t('progress')} />
        </div>
      ) : (
        <ChooseTable label={t('choose')} onChoose={(chosen) => void take(chosen)}>
          <p>{t('chooseHint', { max: Math.floor(limits.tableFile.bytes.max / MEGABYTE) })}</p>
        </ChooseTable>
      )}
      {problem && !isBusy && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <div className={classes.actions}>
        {share !== undefined && (
          <Button variant="default" onClick={stop}>
            {t('stop')}
          </Button>
        )}
        {problem && !isBusy && file && file.size > 0 && (
          <Button onClick={() => void take(file)}>{t('again', { name: file.name })}</Button>
        )}
      </div>
    </div>
  );
}
