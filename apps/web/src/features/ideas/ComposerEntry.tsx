import { Avatar } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { useViewer } from '../../shell/index.ts';
import classes from './ComposerEntry.module.css';

export interface ComposerEntryProps {
  /** The space that the new idea will be meant for. */
  spaceSlug?: string;
}

/** The way to the composer: looks like the field that waits there. */
export function ComposerEntry({ spaceSlug }: ComposerEntryProps) {
  const { t } = useTranslation('ideas');
  const { member } = useViewer();
  return (
    <Link to={spaceSlug ? `/new?space=${encodeURIComponent(spaceSlug)}` : '/new'} className={classes.entry}>
      <Avatar initials={member.initials} seed={member.id} size={36} src={member.picture} />
      <span className={classes.words}>{t('feed.compose')}</span>
    </Link>
  );
}
