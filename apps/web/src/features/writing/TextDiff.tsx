import { useTranslation } from '../../messages/use-translation.ts';
import { diffWords } from './diff-words.ts';
import classes from './TextDiff.module.css';

export interface TextDiffProps {
  before: string;
  after: string;
  lang?: string | null;
}

/** What changed between two wordings, word by word; in signs as well as in colour. */
export function TextDiff({ before, after, lang }: TextDiffProps) {
  const { t } = useTranslation('writing');
  return (
    <div className={classes.diff} lang={lang ?? undefined} dir="auto">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className={classes.unseen}>{t(`diff.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}
