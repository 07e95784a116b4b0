import { useTranslation } from '../../messages/use-translation.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { placeholders } from '../../messages/en/placeholders.ts';
import { AdministratorsOnly, PageTitle } from '../../shell/index.ts';
import { JoinsSoFar } from './JoinsSoFar.tsx';
import { OfferedPlaceholders } from './OfferedPlaceholders.tsx';
import classes from './Placeholders.module.css';
import { WaitingClaimsList } from './WaitingClaimsList.tsx';

bringWords({ placeholders });

function NamesFromImports() {
  const { t } = useTranslation('placeholders');
  return (
    <div className={classes.page}>
      <PageTitle title={t('admin.title')} />
      <p className={classes.quiet}>{t('admin.lead')}</p>
      <WaitingClaimsList />
      <OfferedPlaceholders />
      <JoinsSoFar />
    </div>
  );
}

/** Names that imports brought: claimed, joined, undone. */
export default function PlaceholdersPage() {
  return (
    <AdministratorsOnly>
      <NamesFromImports />
    </AdministratorsOnly>
  );
}
