import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Avatar, RelativeTime, SpaceMark } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { graphql, usePart } from '../../apollo/index.ts';
import type { InboxLine_GroupFragment } from '../../graphql/graphql.ts';
import classes from './InboxLine.module.css';

const InboxLineGroup = graphql(`
  fragment InboxLine_group on NoticeGroup {
    id
    unreadCount
    counts {
      kind
      count
    }
    latest {
      id
      kind
      at
      commentId
      excerpt
    }
    firstUnread {
      id
      commentId
    }
    people {
      id
      name
      initials
      picture
    }
    peopleCount
    idea {
      id
      title
      lang
      space {
        id
        name
        colour
      }
      stage {
        id
        name
      }
    }
  }
`);

export interface InboxLineProps {
  group: FragmentType<InboxLine_GroupFragment>;
  onRead: (ideaId: string) => void;
}

/** What is new about one idea, in a line; leads to where one goes on reading. */
export function InboxLine({ group: given, onRead }: InboxLineProps) {
  const { t } = useTranslation('inbox');
  const group = usePart(InboxLineGroup, given);
  if (!group?.idea) return null;
  const { idea, people, peopleCount, latest, counts } = group;
  const isUnread = group.unreadCount > 0;
  const comment = (group.firstUnread ?? latest).commentId;
  const names = people.map(({ name }) => name);
  const others = peopleCount - people.length;
  // Who is not named alone is the author of an idea that the reader has not judged.
  const isByAuthor = names.length === 0 && peopleCount === 1;
  const all = isByAuthor ? [t('theAuthor')] : others > 0 ? [...names, t('others', { count: others })] : names;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <article
      className={classes.line}
      data-idea={idea.id}
      data-unread={isUnread || undefined}
      aria-labelledby={`inbox-${idea.id}`}
    >
      <Avatar
        initials={people[0]?.initials ?? '?'}
        seed={people[0]?.id ?? ''}
        src={people[0]?.picture}
        size={36}
      />
      <div className={classes.words}>
        <p className={classes.what}>
          {isUnread && <span className={classes.unseen}>{t('unread')}: </span>}
          <strong>{all.length > 0 ? t('people', { names: all }) : t('nobody')}</strong>
          {' · '}
          {t('counts', { parts: counts.map(({ kind, count }) => t(`count.${kind}`, { count })) })}
          {', '}
          {total > 1 && `${t('lastOne')} `}
          <RelativeTime at={latest.at} />
        </p>
        <h2 id={`inbox-${idea.id}`} className={classes.title} lang={idea.lang ?? undefined} dir="auto">
          <Link to={comment ? `/ideas/${idea.id}?comment=${comment}` : `/ideas/${idea.id}`}>
            {idea.title}
          </Link>
        </h2>
        {latest.excerpt && (
          <p className={classes.excerpt} dir="auto">
            {latest.excerpt}
          </p>
        )}
        {latest.kind === 'DECISION' && (
          <p className={classes.excerpt}>{t('nowIn', { stage: idea.stage.name })}</p>
        )}
        <div className={classes.foot}>
          <SpaceMark colour={idea.space.colour}>{idea.space.name}</SpaceMark>
          {isUnread && (
            <Button
              data-read
              variant="subtle"
              size="compact-sm"
              className={classes.read}
              aria-label={t('readOne', { title: idea.title })}
              onClick={() => onRead(idea.id)}
            >
              {t('read')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}
