import { useTranslation } from '../messages/use-translation.ts';
import classes from './Strip.module.css';

/** Says how far the sample organisation is filled, while it is. */
export function SampleStrip({ progress }: { progress: number | null | undefined }) {
  const { t } = useTranslation();
  if (progress == null || progress >= 1) return null;
  return <div className={classes.strip}>{t('sample.filling', { share: progress })}</div>;
}
