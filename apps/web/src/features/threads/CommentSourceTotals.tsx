import { useTranslation } from '../../messages/use-translation.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import classes from './Comment.module.css';

/** What people said about an imported comment where it came from; never mixed with what is said here. */
export function CommentSourceTotals({
  totals,
}: {
  totals: NonNullable<Comment_CommentFragment['sourceTotals']>;
}) {
  const { t } = useTranslation('threads');
  const said = (['up', 'down', 'passes'] as const)
    .filter((kind) => totals[kind])
    .map((kind) => t(`comment.${kind}`, { count: totals[kind]! }));
  if (said.length === 0) return null;
  return <p className={classes.source}>{t('comment.source', { source: totals.sourceName, totals: said })}</p>;
}
