import { useTranslation } from '../../messages/use-translation.ts';
import type { SearchQuery } from '../../graphql/graphql.ts';
import classes from './SearchPage.module.css';

type Found = SearchQuery['search'];

/** What was not taken as it was written, in a sentence each. */
export function SearchNotes({ found: { notes, corrections } }: { found: Found }) {
  const { t } = useTranslation('search');
  if (notes.length + corrections.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label={t('notes.label')}>
      {corrections.map(({ typed, taken }) => (
        <li key={typed}>{t('notes.corrected', { typed, taken })}</li>
      ))}
      {notes.map(({ code, operator, meant, value, most }) => (
        <li key={`${code} ${operator} ${value}`}>
          {t(`notes.${code}`, {
            operator: operator ?? '',
            meant: meant ?? '',
            value: value ?? '',
            most: most ?? 0,
            what: operator ? t(`operators.${operator}`, { defaultValue: operator }) : '',
          })}
        </li>
      ))}
    </ul>
  );
}
