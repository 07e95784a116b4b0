import type { FragmentType } from '@apollo/client';
import { RelativeTime, SpaceMark, StageBadge } from '@upwell/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql, usePart } from '../../apollo/index.ts';
import type { IdeaCard_IdeaFragment } from '../../graphql/graphql.ts';
import { Byline } from './Byline.tsx';
import classes from './IdeaCard.module.css';
import { Support } from './Support.tsx';

const IdeaCardIdea = graphql(`
  fragment IdeaCard_idea on Idea {
    id
    title
    excerpt
    lang
    postedAt
    postedOnDayOnly
    commentCount
    space {
      id
      slug
      name
      colour
    }
    stage {
      id
      key
      name
      meaning
    }
    tags {
      id
      name
    }
    bylines {
      ...Byline_byline @unmask
    }
    ...Support_idea
  }
`);

export interface IdeaCardProps {
  idea: FragmentType<IdeaCard_IdeaFragment>;
}

/** An idea in a list. */
export function IdeaCard({ idea: given }: IdeaCardProps) {
  const { t } = useTranslation('ideas');
  const idea = usePart(IdeaCardIdea, given);
  if (!idea) return null;
  return (
    <article className={classes.card} aria-labelledby={`idea-${idea.id}`}>
      <Support idea={idea} />
      <div className={classes.words}>
        <p className={classes.kicker}>
          <SpaceMark colour={idea.space.colour}>{idea.space.name}</SpaceMark>
          <StageBadge stageKey={idea.stage.key} name={idea.stage.name} meaning={idea.stage.meaning} />
        </p>
        <h2 id={`idea-${idea.id}`} className={classes.title} lang={idea.lang ?? undefined} dir="auto">
          <Link to={`/ideas/${idea.id}`}>{idea.title}</Link>
        </h2>
        <p className={classes.excerpt} lang={idea.lang ?? undefined} dir="auto">
          {idea.excerpt}
        </p>
        <p className={classes.foot}>
          <Byline bylines={idea.bylines} withPicture />
          <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
          <span>{t('comments', { count: idea.commentCount })}</span>
          {idea.tags.map((tag) => (
            <span key={tag.id}>#{tag.name}</span>
          ))}
        </p>
      </div>
    </article>
  );
}
