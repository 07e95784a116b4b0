import { useTranslation } from '../../messages/use-translation.ts';
import { graphql } from '../../apollo/index.ts';
import type { SourceTotals_TotalsFragment } from '../../graphql/graphql.ts';

graphql(`
  fragment SourceTotals_totals on SourceTotals {
    sourceName
    up
    down
    passes
  }
`);

/** Opinions counted where an imported idea comes from. Labelled, because they are nobody's votes here. */
export function SourceTotals({ totals }: { totals: SourceTotals_TotalsFragment }) {
  const { t } = useTranslation('ideas');
  const counted = (['up', 'down', 'passes'] as const)
    .filter((kind) => totals[kind] != null)
    .map((kind) => t(`card.${kind}`, { count: totals[kind]! }));
  if (counted.length === 0) return null;
  return (
    <span>
      {t('card.source', { source: totals.sourceName })} {counted.join(', ')}
    </span>
  );
}
