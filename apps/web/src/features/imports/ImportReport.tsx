import { useTranslation } from '../../messages/use-translation.ts';
import type { IdeaImport_PartsFragment } from '../../graphql/graphql.ts';
import classes from './Imports.module.css';
import { Refusals } from './Refusals.tsx';
import { noteSentence } from './sentences.ts';

interface Props {
  found: IdeaImport_PartsFragment;
  report: NonNullable<IdeaImport_PartsFragment['report']>;
}

const counts = ['rows', 'added', 'alreadyThere', 'refused'] as const;

/** What a run brought, or a dry run would have. */
export function ImportReport({ found, report }: Props) {
  const { t } = useTranslation('imports');
  const noted = report.files.filter(({ notes }) => notes.length > 0);
  return (
    <section className={classes.section} aria-labelledby="import-report">
      <h2 id="import-report">{t(report.isDryRun ? 'report.dry' : 'report.done')}</h2>
      {report.spaceIsNew && <p>{t('report.newSpace', { space: found.spaceName })}</p>}
      {!report.isDryRun && <p className={classes.quiet}>{t('report.searchable')}</p>}
      <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby="import-report">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('report.table')}</th>
              {counts.map((key) => (
                <th key={key} scope="col">
                  {t(`report.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.files.map((file) => (
              <tr key={file.name}>
                <th scope="row">{file.name}</th>
                {counts.map((key) => (
                  <td key={key}>{file[key].toLocaleString()}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {noted.map(({ name, notes }) => (
        <details key={name} className={classes.columns}>
          <summary>{t('report.worthKnowing', { name })}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note.code + JSON.stringify(note.params)}>
                <strong>{note.times.toLocaleString()}</strong> {noteSentence(t, note)}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {report.unknownStatuses.length > 0 && (
        <details className={classes.columns}>
          <summary>{t('report.statuses')}</summary>
          <ul>
            {report.unknownStatuses.map(({ status, ideas }) => (
              <li key={status}>{t('report.status', { status, ideas })}</li>
            ))}
          </ul>
        </details>
      )}
      {found.refused > 0 && (
        <Refusals importId={found.id} count={found.refused} run={found.finishedAt ?? ''} />
      )}
    </section>
  );
}
