import type { FragmentType } from '@apollo/client';
import { RelativeTime, SpaceMark } from '@upwell/ui';
import { memo } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { graphql, usePart } from '../../apollo/index.ts';
import type { IdeaCard_IdeaFragment } from '../../graphql/graphql.ts';
import { Byline } from './Byline.tsx';
import { FirstLook } from './FirstLook.tsx';
import { FollowToggle } from '../follows/index.ts';
import { addressOf } from './feed-address.ts';
import classes from './IdeaCard.module.css';
import { PromiseLine } from './PromiseLine.tsx';
import { SourceTotals } from './SourceTotals.tsx';
import { Support } from './Support.tsx';
import { WhyHere } from './WhyHere.tsx';

const IdeaCardIdea = graphql(`
  fragment IdeaCard_idea on Idea {
    id
    title
    excerpt
    lang
    state
    postedAt
    postedOnDayOnly
    commentCount
    space {
      id
      slug
      name
      colour
    }
    tags {
      id
      name
    }
    bylines {
      ...Byline_byline @unmask
    }
    sourceTotals {
      ...SourceTotals_totals @unmask
    }
    ...PromiseLine_idea
    ...Support_idea
    ...FirstLook_idea
    ...WhyHere_idea
    ...FollowToggle_idea
  }
`);

export interface IdeaCardProps {
  idea: FragmentType<IdeaCard_IdeaFragment>;
}

function Card({ idea: given }: IdeaCardProps) {
  const { t } = useTranslation('ideas');
  const idea = usePart(IdeaCardIdea, given);
  if (!idea) return null;
  const lang = idea.lang ?? undefined;
  const isGone = idea.state !== 'OPEN';
  return (
    <article
      className={classes.card}
      data-idea={idea.id}
      data-gone={isGone || undefined}
      aria-labelledby={`idea-${idea.id}`}
    >
      <Support idea={idea} />
      <div className={classes.words}>
        <p className={classes.kicker}>
          <SpaceMark colour={idea.space.colour}>
            <Link to={addressOf({ spaces: [idea.space.slug] })}>{idea.space.name}</Link>
          </SpaceMark>
        </p>
        <h2 id={`idea-${idea.id}`} className={classes.title} lang={lang} dir="auto">
          <Link to={`/ideas/${idea.id}`}>{idea.title}</Link>
        </h2>
        <PromiseLine idea={idea} />
        {!isGone && idea.excerpt && (
          <p className={classes.excerpt} lang={lang} dir="auto">
            {idea.excerpt}
          </p>
        )}
        <div className={classes.foot}>
          {idea.bylines && <Byline bylines={idea.bylines} withPicture />}
          <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
          <span>{t('comments', { count: idea.commentCount })}</span>
          {!isGone && <FollowToggle idea={idea} />}
          {!isGone && <WhyHere idea={idea} />}
          {idea.sourceTotals && <SourceTotals totals={idea.sourceTotals} />}
          {idea.tags.length > 0 && (
            <ul aria-label={t('card.tags')} className={classes.tags}>
              {idea.tags.map(({ id, name }) => (
                <li key={id}>
                  <Link to={addressOf({ tags: [name] })}>#{name}</Link>
                </li>
              ))}
            </ul>
          )}
        </div>
        <FirstLook idea={idea} />
      </div>
    </article>
  );
}

/**
 * An idea in a list. The whole card leads to the idea; space, tags and vote are ways of their own. Drawn anew when
 * the idea changes, not when the list around it grows.
 */
export const IdeaCard = memo(Card);
