import '@mantine/core/styles/Progress.css';
import { ActionIcon, Alert, Button, Progress } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconTableImport, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useNavigate } from 'react-router';
import { useAct } from '../../acts/index.ts';
import { useHandingIn } from '../table-files/index.ts';
import { LookAtIdeas } from './imports.queries.ts';
import classes from './Imports.module.css';

/** Chooses tables, hands them in and has them looked at. */
export function UploadTables() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [files, setFiles] = useState<File[]>([]);
  const { handIn, share: shareOfFile, sentence: handInSentence, fieldError } = useHandingIn();
  const [done, setDone] = useState<number | null>(null);
  const share = done === null ? null : (done + (shareOfFile ?? 0)) / files.length;
  const look = useAct(LookAtIdeas, { update: (cache) => void cache.evict({ fieldName: 'ideaImports' }) });
  const sentence = handInSentence ?? fieldError ?? look.sentence ?? look.fieldError('fileIds');

  const add = (more: File[]) =>
    setFiles((before) => [
      ...before,
      ...more.filter((file) => !before.some(({ name }) => name === file.name)),
    ]);

  async function send() {
    const fileIds: string[] = [];
    for (const file of files) {
      setDone(fileIds.length);
      const id = await handIn(file);
      if (!id) break;
      fileIds.push(id);
    }
    setDone(null);
    if (fileIds.length < files.length) return;
    const answer = await look.act({ fileIds });
    if (answer) void navigate(`/admin/import-ideas/${answer.lookAtIdeas.id}`);
  }

  return (
    <section className={classes.section} aria-labelledby="upload-tables">
      <h2 id="upload-tables">{t('upload.title')}</h2>
      <Dropzone
        onDrop={add}
        disabled={share !== null}
        inputProps={{ 'aria-label': t('upload.choose') }}
        aria-label={t('upload.choose')}
        className={classes.drop}
      >
        <IconTableImport size={28} stroke={1.5} aria-hidden />
        <strong>{t('upload.choose')}</strong>
        <span>{t('upload.hint')}</span>
      </Dropzone>
      {files.length > 0 && (
        <>
          <p aria-live="polite">{t('upload.chosen', { count: files.length })}</p>
          <ul className={classes.chosen}>
            {files.map(({ name }) => (
              <li key={name}>
                <span>{name}</span>
                <ActionIcon
                  variant="subtle"
                  size={40}
                  disabled={share !== null}
                  aria-label={t('upload.remove', { name })}
                  onClick={() => setFiles(files.filter((file) => file.name !== name))}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
      {share !== null && (
        <div>
          <p aria-live="polite">{t('upload.sending', { share })}</p>
          <Progress value={share * 100} aria-label={t('upload.title')} />
        </div>
      )}
      {sentence && (
        <Alert color="red" role="alert">
          {sentence}
        </Alert>
      )}
      <div>
        <Button
          disabled={files.length === 0}
          loading={share !== null || look.pending}
          onClick={() => void send()}
        >
          {t('upload.send')}
        </Button>
      </div>
    </section>
  );
}
