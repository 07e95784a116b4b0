import { Avatar } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../apollo/index.ts';
import type { Byline_BylineFragment } from '../../graphql/graphql.ts';
import classes from './Byline.module.css';

graphql(`
  fragment Byline_byline on Byline {
    kind
    name
    member {
      id
      initials
      title
    }
  }
`);

/** Up to two letters for a name that comes without a member. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}

export interface BylineProps {
  bylines: Byline_BylineFragment[];
  /** Whether the picture of the first stands before the names. */
  withPicture?: boolean;
}

/** Who an idea or comment is credited to: one name, several after a merge, or nobody who is known. */
export function Byline({ bylines, withPicture = false }: BylineProps) {
  const { t } = useTranslation('ideas');
  const names = bylines.map(({ kind, name }) => {
    if (kind === 'UNKNOWN' || !name) return t('byline.unknown');
    return kind === 'PSEUDONYM' ? t('byline.pseudonym', { name }) : name;
  });
  const [first] = bylines;
  return (
    <span className={classes.byline}>
      {withPicture && first && (
        <Avatar
          initials={first.member?.initials ?? (first.name ? initialsOf(first.name) : '?')}
          seed={first.member?.id ?? first.name ?? ''}
          size={24}
        />
      )}
      <span>{names.length > 1 ? t('byline.several', { names }) : (names[0] ?? t('byline.unknown'))}</span>
    </span>
  );
}
