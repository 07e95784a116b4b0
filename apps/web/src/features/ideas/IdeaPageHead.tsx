import type { FragmentType } from '@apollo/client';
import { UnstyledButton } from '@mantine/core';
import { RelativeTime, SpaceMark } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { graphql, usePart } from '../../apollo/index.ts';
import type { IdeaPageHead_IdeaFragment } from '../../graphql/graphql.ts';
import { PageTitle, useOverlay } from '../../shell/index.ts';
import { StandingLine } from '../pipeline/index.ts';
import { Byline } from './Byline.tsx';
import { addressOf } from './feed-address.ts';
import classes from './IdeaPageHead.module.css';
import { FirstLook } from './FirstLook.tsx';
import { Support } from './Support.tsx';
import { WhyHere } from './WhyHere.tsx';

const IdeaPageHeadIdea = graphql(`
  fragment IdeaPageHead_idea on Idea {
    id
    title
    lang
    state
    postedAt
    postedOnDayOnly
    editedAt
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
      member {
        id
        isPlaceholder
      }
      ...Byline_byline @unmask
    }
    ...StandingLine_idea
    ...Support_idea
    ...FirstLook_idea
    ...WhyHere_idea
  }
`);

/** Beyond so many letters a title is set smaller, so that it stays a title. */
const long = 90;

export interface IdeaPageHeadProps {
  idea: FragmentType<IdeaPageHead_IdeaFragment>;
}

/** Title, support, credit and standing of an idea. */
export function IdeaPageHead({ idea: given }: IdeaPageHeadProps) {
  const { t } = useTranslation('ideaPage');
  const { open } = useOverlay();
  const idea = usePart(IdeaPageHeadIdea, given);
  if (!idea) return null;
  const { title, space, tags, state } = idea;
  // A name from an import, whom nobody has said to be.
  const unknownTo = idea.bylines?.find(({ member }) => member?.isPlaceholder)?.name;
  return (
    <header className={classes.head}>
      <div className={classes.kicker}>
        <SpaceMark colour={space.colour}>
          <Link to={addressOf({ spaces: [space.slug] })}>{space.name}</Link>
        </SpaceMark>
        {tags.length > 0 && (
          <ul className={classes.tags} aria-label={t('tags')}>
            {tags.map(({ id, name }) => (
              <li key={id}>
                <Link to={addressOf({ tags: [name] })}>#{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.title} data-long={title.length > long || undefined}>
        <PageTitle title={title}>
          <span lang={idea.lang ?? undefined} dir="auto">
            {title}
          </span>
        </PageTitle>
      </div>
      <div className={classes.support} data-support>
        <Support idea={idea} size="large" />
      </div>
      <div className={classes.standing}>
        <StandingLine idea={idea} />
      </div>
      <p className={classes.credit}>
        <Byline bylines={idea.bylines} withPicture />
        {unknownTo && <Link to={`/claims?name=${encodeURIComponent(unknownTo)}`}>{t('wasThisYou')}</Link>}
        <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
        {idea.editedAt && (
          <UnstyledButton className={classes.edited} title={t('editedHint')} onClick={() => open('history')}>
            {t('edited')} <RelativeTime at={idea.editedAt} />
          </UnstyledButton>
        )}
      </p>
      <div className={classes.first}>
        {state === 'OPEN' && (
          <div className={classes.why}>
            <WhyHere idea={idea} />
          </div>
        )}
        <FirstLook idea={idea} />
      </div>
    </header>
  );
}
