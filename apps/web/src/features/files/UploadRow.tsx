import { Button, Progress } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { announce } from '../../live/index.ts';
import { documentSource, pictureSource, type Mark } from './attached-in.ts';
import type { AttachmentsProps } from './Attachments.tsx';
import classes from './Attachments.module.css';
import { useUpload } from './use-upload.ts';

export interface UploadRowProps {
  mark: Mark;
  /** Not there when the page was left meanwhile. */
  file: File | undefined;
  replace: AttachmentsProps['replace'];
}

/** A file on its way: how far, and what to do about it. It is called off when its mark leaves the text. */
export function UploadRow({ mark, file, replace }: UploadRowProps) {
  const { t } = useTranslation('files');
  const { state, send } = useUpload('attachment');
  const name = file?.name ?? mark.words;

  async function begin(what: File) {
    const uploaded = await send(what);
    if (!uploaded) return;
    const { id, width } = uploaded;
    replace(mark.source, width === null ? documentSource(id, uploaded.name) : pictureSource(id, ''));
    announce(t('sent', { name }), mark.key);
  }
  const beginAtOnce = useEffectEvent((what: File) => void begin(what));
  useEffect(() => {
    if (file) beginAtOnce(file);
  }, [file]);

  const reason = state.step === 'failed' ? state.reason : null;
  const failed = file ? reason && t('failed', { name, reason }) : t('lost', { words: mark.words });
  useEffect(() => {
    if (failed) announce(failed, mark.key);
  }, [failed, mark.key]);

  const share = state.step === 'sending' ? Math.round(state.share * 100) : 0;
  return (
    <li className={classes.row} data-failed={failed ? true : undefined}>
      {failed ? (
        <p className={classes.problem}>{failed}</p>
      ) : (
        <div className={classes.progress}>
          <span className={classes.name}>{t('sending', { name })}</span>
          <Progress.Root size="sm">
            <Progress.Section value={share} aria-label={t('sending', { name })} />
          </Progress.Root>
          <span className={classes.share}>{share > 0 ? t('percent', { share }) : t('waiting')}</span>
        </div>
      )}
      {failed && file && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('retryOne', { name })}
          onClick={() => void begin(file)}
        >
          {t('retry')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t(failed ? 'removeOne' : 'cancelOne', { name })}
        onClick={() => replace(mark.source, '')}
      >
        {t(failed ? 'remove' : 'cancel')}
      </Button>
    </li>
  );
}
