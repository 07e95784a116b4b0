import { useQuery } from '@apollo/client/react';
import { RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import type { ImportFile } from './chosen-files.ts';
import { useEffect } from 'react';
import { IdeaImportPreview } from './imports.queries.ts';
import { fieldName, refusalSentence } from './sentences.ts';
import classes from './Imports.module.css';

/** The first rows as they would become; asked anew whenever the mapping has changed. */
export function FilePreview({ importId, file, zone }: { importId: string; file: ImportFile; zone: string }) {
  const { t } = useTranslation('imports');
  const { position, kind, dateOrder, fields } = file;
  const { data, previousData, error, refetch } = useQuery(IdeaImportPreview, {
    variables: { id: importId, position },
    fetchPolicy: 'network-only',
  });
  const mapping = JSON.stringify([kind, dateOrder, zone, fields]);
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [mapping, refetch]);
  const rows = (data ?? previousData)?.ideaImportPreview;
  return (
    <div className={classes.preview}>
      <h4>{t('file.preview')}</h4>
      {error && !rows && <QueryFailed error={error} onRetry={refetch} />}
      {!rows && !error && <RowSkeletons label={t('loading')} />}
      {rows?.length === 0 && <p className={classes.quiet}>{t('file.previewNone')}</p>}
      <ol tabIndex={0} aria-label={t('file.preview')}>
        {rows?.map(({ line, cells, refusal }, n) => (
          <li key={`${line} ${n}`}>
            <span className={classes.quiet}>{t('file.line', { line })}</span>
            {refusal && <strong>{refusalSentence(t, refusal)}</strong>}
            <dl>
              {cells.map(({ field, text }) => (
                <div key={field}>
                  <dt>{fieldName(t, field)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  );
}
