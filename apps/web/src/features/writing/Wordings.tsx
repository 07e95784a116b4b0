import { RelativeTime } from '@upwell/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { TextDiff } from './TextDiff.tsx';
import classes from './Wordings.module.css';

export interface Wording {
  version: number;
  title?: string;
  bodyMarkdown: string;
  editedAt: string;
  /** Who wrote it, where several can. */
  by?: ReactNode;
}

export interface WordingsProps {
  /** In any order. */
  wordings: readonly Wording[];
  lang?: string | null;
}

const textOf = ({ title, bodyMarkdown }: Wording) => (title ? `${title}\n\n${bodyMarkdown}` : bodyMarkdown);

/** All wordings of a text, newest first, each with what it changed; the first of all stands whole. */
export function Wordings({ wordings, lang }: WordingsProps) {
  const { t } = useTranslation('writing');
  const [whole, setWhole] = useState(false);
  const newestFirst = [...wordings].sort((a, b) => b.version - a.version);
  return (
    <>
      <label className={classes.choice}>
        <input type="checkbox" checked={!whole} onChange={() => setWhole(!whole)} />
        {t('wordings.showChanges')}
      </label>
      <ol className={classes.list} reversed>
        {newestFirst.map((wording, index) => {
          const earlier = newestFirst[index + 1];
          const name = index === 0 ? 'present' : earlier ? 'earlier' : 'first';
          return (
            <li key={wording.version} className={classes.wording}>
              <p className={classes.head}>
                <strong>{t(`wordings.${name}`)}</strong>
                <RelativeTime at={wording.editedAt} />
                {wording.by}
              </p>
              <TextDiff
                before={whole || !earlier ? textOf(wording) : textOf(earlier)}
                after={textOf(wording)}
                lang={lang}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
