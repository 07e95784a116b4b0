import { Avatar } from '@upwell/ui';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { graphql } from '../../apollo/index.ts';
import type { Byline_BylineFragment } from '../../graphql/graphql.ts';
import classes from './Byline.module.css';

graphql(`
  fragment Byline_byline on Byline {
    kind
    name
    isIdeaAuthor
    member {
      id
      initials
      picture
      title
    }
  }
`);

/** Up to two letters for a name that comes without a member. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** As the language lists things, with each part as it is rendered. */
function listed(parts: ReactNode[], language: string): ReactNode[] {
  if (parts.length < 2) return parts;
  const list = new Intl.ListFormat(language === 'pseudo' ? 'en' : language);
  return list
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === 'element' ? parts[Number(value)] : value}</Fragment>
    ));
}

export interface BylineProps {
  /** null while the idea is not revealed to the reader. */
  bylines: Byline_BylineFragment[] | null | undefined;
  /** Whether the picture of the first stands before the names. */
  withPicture?: boolean;
}

/** Who an idea or comment is credited to: one name, several after a merge, or nobody who is known. A name leads to its profile. */
export function Byline({ bylines, withPicture = false }: BylineProps) {
  const { t, i18n } = useTranslation('ideas');
  if (!bylines) return <span className={classes.byline}>{t('byline.notYet')}</span>;
  const names = bylines.map(({ kind, name, member }, index) => {
    if (kind === 'AUTHOR') return t('byline.author');
    if (kind === 'UNKNOWN' || !name) return t('byline.unknown');
    if (kind === 'PSEUDONYM') return t('byline.pseudonym', { name });
    return member ? (
      <Link key={index} to={`/people/${member.id}`} className={classes.name}>
        {name}
      </Link>
    ) : (
      name
    );
  });
  const [first] = bylines;
  return (
    <span className={classes.byline}>
      {withPicture && first && (
        <Avatar
          initials={first.member?.initials ?? (first.name ? initialsOf(first.name) : '?')}
          seed={first.member?.id ?? first.name ?? ''}
          size={24}
          src={first.member?.picture}
        />
      )}
      <span>{names.length === 0 ? t('byline.unknown') : listed(names, i18n.language)}</span>
    </span>
  );
}
