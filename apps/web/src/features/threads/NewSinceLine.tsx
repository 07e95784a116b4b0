import { useTranslation } from '../../messages/use-translation.ts';
import classes from './NewSinceLine.module.css';

/** Everything below it came after the reader's last visit. */
export function NewSinceLine() {
  const { t } = useTranslation('threads');
  return (
    <p className={classes.line}>
      <span>{t('newSince')}</span>
    </p>
  );
}
