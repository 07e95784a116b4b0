import { useTranslation } from '../../messages/use-translation.ts';
import { correlation, percent } from './figures.ts';
import type { Story } from './replay.ts';
import tables from './Tables.module.css';

const rows = {
  best: ({ best, places }: Story) => percent(best / places),
  frontLine: ({ frontLine }: Story) => String(frontLine),
  level: ({ level }: Story) => correlation(level),
  firstLook: ({ firstLook }: Story) => percent(firstLook),
  pushed: ({ pushedEvenings }: Story) => String(pushedEvenings),
};

export interface ReplayFiguresProps {
  stories: readonly [Story, Story];
  isPushed: boolean;
}

/** What this one organisation came to, in the same figures as the promises. */
export function ReplayFigures({ stories, isPushed }: ReplayFiguresProps) {
  const { t } = useTranslation('ranking');
  const shown = (Object.keys(rows) as (keyof typeof rows)[]).filter((row) => row !== 'pushed' || isPushed);
  return (
    <table className={tables.table}>
      <caption>{t('replay.figures.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('promises.what')}</th>
          {stories.map(({ policy }, at) => (
            <th key={policy} scope="col" data-ours={at === 0 || undefined}>
              {t(`policies.${policy}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`replay.figures.${row}`, { right: stories[0].trueFrontLine })}</th>
            {stories.map((story, at) => (
              <td key={story.policy} data-ours={at === 0 || undefined}>
                {rows[row](story)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
