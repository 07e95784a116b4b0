import { useTranslation } from '../../messages/use-translation.ts';
import type { IdeaPageQuery } from '../../graphql/graphql.ts';
import classes from './IdeaPageSource.module.css';

export interface IdeaPageSourceProps {
  totals: NonNullable<NonNullable<IdeaPageQuery['idea']>['sourceTotals']>;
}

/** What an imported idea brought along, in a quiet line of its own: nobody's votes here, and never added to them. */
export function IdeaPageSource({ totals }: IdeaPageSourceProps) {
  const { t } = useTranslation('ideaPage');
  const { sourceName: source, up, down, passes, url } = totals;
  const others: string[] = [];
  if (down) others.push(t('sourceDown', { count: down }));
  if (passes) others.push(t('sourcePasses', { count: passes }));
  return (
    <p className={classes.source}>
      {up ? t('source', { count: up, source }) : t('sourceNone', { source })}
      {others.length > 0 && `; ${t('sourceMore', { totals: others })}`}
      {url && (
        <>
          {' · '}
          <a href={url} rel="noreferrer nofollow">
            {t('sourceLink')}
          </a>
        </>
      )}
    </p>
  );
}
