import '@mantine/core/styles/Combobox.css';
import { Alert, Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import type { IdeaImport_PartsFragment } from '../../graphql/graphql.ts';
import { timeZoneChoices } from '../../messages/languages.ts';
import { chosenFile, type ChosenFile } from './chosen-files.ts';
import { FileMapping } from './FileMapping.tsx';
import { ImportRun } from './ImportRun.tsx';
import { MapIdeas } from './imports.queries.ts';
import classes from './Imports.module.css';

/** Where the ideas come from and go to, and what each table is. What is chosen is saved at once. */
export function MappingForm({ found, spaces }: { found: IdeaImport_PartsFragment; spaces: string[] }) {
  const { t } = useTranslation('imports');
  const [typed, setTyped] = useState({ source: found.sourceName, spaceName: found.spaceName });
  const map = useAct(MapIdeas);

  const save = (changes: { timeZone?: string; files?: ChosenFile[] } = {}) =>
    map.act({
      importId: found.id,
      ...typed,
      timeZone: changes.timeZone ?? found.timeZone,
      files: changes.files ?? [],
    });
  const saveNames = () => {
    if (typed.source !== found.sourceName || typed.spaceName !== found.spaceName) void save();
  };

  return (
    <>
      <section className={classes.section} aria-labelledby="import-where">
        <h2 id="import-where">{t('where.title')}</h2>
        <div className={classes.fields}>
          <TextInput
            label={t('where.source')}
            description={t('where.sourceHint')}
            autoComplete="off"
            value={typed.source}
            error={map.fieldError('source')}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, source: value }))}
            onBlur={saveNames}
          />
          <Autocomplete
            label={t('where.space')}
            description={t('where.spaceHint')}
            data={[...new Set(spaces)]}
            value={typed.spaceName}
            error={map.fieldError('spaceName')}
            onChange={(value) => setTyped((before) => ({ ...before, spaceName: value }))}
            onBlur={saveNames}
          />
          <NativeSelect
            label={t('where.timeZone')}
            description={t('where.timeZoneHint')}
            data={timeZoneChoices(found.timeZone)}
            value={found.timeZone}
            error={map.fieldError('timeZone')}
            onChange={({ currentTarget: { value } }) => void save({ timeZone: value })}
          />
        </div>
      </section>
      <section className={classes.section} aria-labelledby="import-files">
        <h2 id="import-files">{t('file.title')}</h2>
        {found.files.map((file) => (
          <FileMapping
            key={file.position}
            importId={found.id}
            file={file}
            zone={found.timeZone}
            onChange={(change) => void save({ files: [change(chosenFile(file))] })}
          />
        ))}
      </section>
      {map.sentence && (
        <Alert color="red" role="alert">
          {map.sentence}
        </Alert>
      )}
      <ImportRun found={found} save={async () => (await save()) !== undefined} />
    </>
  );
}
