import { Alert, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { ImportPeople_ImportFragment, PersonField } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';
import { LookAtPeople } from './people-import.queries.ts';

const fields: PersonField[] = [
  'EMAIL',
  'EXTERNAL_ID',
  'NAME',
  'GIVEN_NAME',
  'FAMILY_NAME',
  'TITLE',
  'UNIT',
  'LEVEL',
  'MANAGER',
  'LANGUAGE',
  'TIME_ZONE',
];
const encodings = ['UTF_8', 'WINDOWS_1252', 'UTF_16'] as const;
const delimiters = ['COMMA', 'SEMICOLON', 'TAB'] as const;

export interface ImportColumnsProps {
  found: ImportPeople_ImportFragment;
  onLooked: (id: string) => void;
  onNew: () => void;
}

/** How the table was understood, to be put right: which column holds what, and how its letters are read. */
export function ImportColumns({ found, onLooked, onNew }: ImportColumnsProps) {
  const { t } = useTranslation('peopleImport');
  const look = useAct(LookAtPeople);
  const [chosen, setChosen] = useState(() => found.columns.map(({ field }) => field));
  const [encoding, setEncoding] = useState(found.encoding);
  const [delimiter, setDelimiter] = useState(found.delimiter);
  /** A field stands for one column: choosing it here takes it away there. */
  const choose = (at: number, field: PersonField | null) =>
    setChosen((before) =>
      before.map((one, index) => (index === at ? field : one === field && field !== null ? null : one)),
    );

  async function lookAgain() {
    if (!found.fileId) return;
    // With another delimiter the columns are others, and are guessed anew.
    const isSame = delimiter === found.delimiter;
    const answer = await look.act({
      fileId: found.fileId,
      encoding,
      delimiter,
      fields: isSame ? chosen : null,
    });
    if (answer) onLooked(answer.lookAtPeople.id);
  }

  return (
    <section className={classes.step} aria-labelledby="columns">
      <h2 id="columns">{t('columns.title')}</h2>
      <p className={classes.about}>{t('columns.about')}</p>
      <ul className={classes.columns}>
        {found.columns.map(({ name, samples }, index) => (
          <li key={index}>
            <div className={classes.words}>
              <strong>{name || t('columns.nameless')}</strong>
              <span>{samples.join(' · ')}</span>
            </div>
            <NativeSelect
              aria-label={t('columns.holds', { name: name || t('columns.nameless') })}
              value={chosen[index] ?? ''}
              onChange={(event) => choose(index, (event.currentTarget.value || null) as PersonField | null)}
              data={[
                { value: '', label: t('columns.leftOut') },
                ...fields.map((value) => ({ value, label: t(`field.${value}`) })),
              ]}
            />
          </li>
        ))}
      </ul>
      <div className={classes.form}>
        <NativeSelect
          label={t('columns.encoding')}
          value={encoding}
          onChange={(event) => setEncoding(event.currentTarget.value as typeof encoding)}
          data={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
        />
        <NativeSelect
          label={t('columns.delimiter')}
          value={delimiter}
          onChange={(event) => setDelimiter(event.currentTarget.value as typeof delimiter)}
          data={delimiters.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
        />
      </div>
      {look.failure && (
        <Alert color="red" role="alert">
          {look.sentence ?? look.fieldError('fields')}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button variant="default" loading={look.pending} onClick={() => void lookAgain()}>
          {t('columns.lookAgain')}
        </Button>
        <Button variant="subtle" onClick={onNew}>
          {t('columns.other')}
        </Button>
      </div>
    </section>
  );
}
