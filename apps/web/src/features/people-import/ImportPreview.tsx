import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { ImportPeople_ImportFragment } from '../../graphql/graphql.ts';
import classes from './ImportPeople.module.css';
import { ImportRows } from './ImportRows.tsx';
import { MissingMembers } from './MissingMembers.tsx';

const kinds = ['broken', 'added', 'updated', 'same', 'missing', 'newUnits'] as const;
export type PreviewKind = (typeof kinds)[number];

/** What the table means for the directory, in numbers, and each number row by row. */
export function ImportPreview({ found }: { found: ImportPeople_ImportFragment }) {
  const { t } = useTranslation('peopleImport');
  const { counts } = found;
  const [chosen, setChosen] = useState<PreviewKind>();
  if (!counts) return null;
  const kind = chosen ?? kinds.find((one) => counts[one] > 0) ?? 'same';
  return (
    <section className={classes.step} aria-labelledby="preview">
      <h2 id="preview">{t('preview.title', { count: counts.rows })}</h2>
      <div className={classes.kinds} role="group" aria-label={t('preview.kinds')}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            data-alarm={(one === 'broken' && counts.broken > 0) || undefined}
            onClick={() => setChosen(one)}
          >
            {t(`preview.${one}`, { count: counts[one] })}
          </button>
        ))}
      </div>
      {kind === 'missing' ? (
        <MissingMembers importId={found.id} />
      ) : kind === 'newUnits' ? (
        <ul className={classes.rows}>
          {found.newUnits.map((path) => (
            <li key={path}>{path}</li>
          ))}
          {counts.newUnits > found.newUnits.length && (
            <li className={classes.quiet}>
              {t('preview.furtherUnits', { count: counts.newUnits - found.newUnits.length })}
            </li>
          )}
        </ul>
      ) : (
        <ImportRows importId={found.id} kind={kind} />
      )}
    </section>
  );
}
