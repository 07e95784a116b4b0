import { TextSkeleton } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { PageTitle } from '../../shell/index.ts';
import classes from './IdeaPageSkeleton.module.css';

/** Stands where the idea will be. */
export function IdeaPageSkeleton() {
  const { t } = useTranslation('ideaPage');
  return (
    <div className={classes.skeleton}>
      <PageTitle title={t('loading')} hidden />
      <TextSkeleton label={t('loading')} count={8} />
    </div>
  );
}
