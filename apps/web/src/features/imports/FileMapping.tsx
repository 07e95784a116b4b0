import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { DateOrder, IdeaTableKind } from '../../graphql/graphql.ts';
import type { ChosenFile, ImportFile } from './chosen-files.ts';
import { withColumns } from './chosen-files.ts';
import { FieldColumns } from './FieldColumns.tsx';
import { FilePreview } from './FilePreview.tsx';
import classes from './Imports.module.css';

const kinds = ['IDEAS', 'COMMENTS', 'VOTES', 'NONE'] as const;
const orders = ['DAY_MONTH', 'MONTH_DAY'] as const;

interface Props {
  importId: string;
  file: ImportFile;
  zone: string;
  onChange: (change: (file: ChosenFile) => ChosenFile) => void;
}

/** What a table is, which column is which, and its first rows as they would become. */
export function FileMapping({ importId, file, zone, onChange }: Props) {
  const { t } = useTranslation('imports');
  const isWanting = file.fields.some(
    ({ isNeeded, isMade, columns }) => isNeeded && !isMade && columns.length === 0,
  );
  const [isOpen, setOpen] = useState(isWanting);
  const { name, rows, kind, dateOrder, isOrderDoubtful, isMatrix, fields, columns } = file;
  return (
    <article className={classes.file}>
      <h3>{name}</h3>
      <p className={classes.quiet}>{t('file.rows', { count: rows })}</p>
      <div className={classes.fields}>
        <NativeSelect
          label={t('file.kind')}
          data={kinds.map((value) => ({ value, label: t(`file.kinds.${value}`) }))}
          value={kind}
          description={isMatrix ? t('file.matrix') : undefined}
          onChange={({ currentTarget: { value } }) => {
            setOpen(true);
            onChange((chosen) => ({ ...chosen, kind: value as IdeaTableKind, fields: kept(chosen, value) }));
          }}
        />
        {dateOrder && (
          <NativeSelect
            label={t('file.dateOrder')}
            data={orders.map((value) => ({ value, label: t(`file.orders.${value}`) }))}
            value={dateOrder}
            description={isOrderDoubtful ? t('file.doubtful') : undefined}
            onChange={({ currentTarget: { value } }) =>
              onChange((chosen) => ({ ...chosen, dateOrder: value as DateOrder }))
            }
          />
        )}
      </div>
      {kind !== 'NONE' && (
        <>
          <details
            className={classes.columns}
            open={isOpen}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
          >
            <summary>{t('file.fieldsOpen')}</summary>
            <div className={classes.fields}>
              {fields.map((field) => (
                <FieldColumns
                  key={field.name}
                  field={field}
                  columns={columns}
                  onChange={(names) => onChange((chosen) => withColumns(chosen, field.name, names))}
                />
              ))}
            </div>
          </details>
          <FilePreview importId={importId} file={file} zone={zone} />
        </>
      )}
    </article>
  );
}

/** Fields that both kinds have; the server forgets the others. */
function kept({ fields }: ChosenFile, kind: string): ChosenFile['fields'] {
  const names = {
    IDEAS: ['id', 'body', 'author', 'createdAt'],
    COMMENTS: ['id', 'body', 'author', 'createdAt'],
    VOTES: ['createdAt'],
  };
  const both = names[kind as keyof typeof names] ?? [];
  return fields.filter(({ field }) => both.includes(field));
}
