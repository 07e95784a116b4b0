import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { bringWords } from '../../messages/bring-words.ts';
import { imports } from '../../messages/en/imports.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { ImportHistory } from './ImportHistory.tsx';
import classes from './Imports.module.css';
import { UploadTables } from './UploadTables.tsx';

bringWords({ imports });

function ImportIdeas() {
  const { t } = useTranslation('imports');
  return (
    <div className={classes.page}>
      <PageTitle title={t('title')} />
      <p className={classes.quiet}>{t('lead')}</p>
      <UploadTables />
      <ImportHistory />
      <p className={classes.section}>
        <Link to="/admin/placeholders">{t('names')}</Link>
      </p>
    </div>
  );
}

/** Tables of other tools: handed in here, and what was brought in so far. */
export default function ImportIdeasPage() {
  return (
    <AdministratorsOnly>
      <ImportIdeas />
    </AdministratorsOnly>
  );
}
