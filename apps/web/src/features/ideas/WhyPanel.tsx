import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { RungsGlyph, SupportScale, readerLocale } from '@upwell/ui';
import { Link, useLocation } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { graphql } from '../../apollo/index.ts';
import type { WhyIdeaQuery } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { why } from '../../messages/en/why.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { readAddress } from './feed-address.ts';
import classes from './WhyPanel.module.css';

bringWords({ why });

const WhyIdea = graphql(`
  query WhyIdea($id: ID!) {
    idea(id: $id) {
      id
      needsEyes
      rungs {
        level
        share
      }
      standing {
        support
        low
        high
        merit
        looks {
          people
          fewerThan
        }
        votes {
          people
          fewerThan
        }
        linkVotes {
          people
          fewerThan
        }
        departments
        levels
      }
    }
  }
`);

type Idea = NonNullable<WhyIdeaQuery['idea']>;
type Standing = NonNullable<Idea['standing']>;

const times = new Intl.NumberFormat(readerLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Orders in which places are kept for what few have seen. */
const byMerit: readonly string[] = ['RISING', 'NEEDS_EYES'];

function Reason({ idea }: { idea: Idea }) {
  const { t } = useTranslation('why');
  const { pathname, search } = useLocation();
  if (pathname !== '/') return null;
  const { order } = readAddress(new URLSearchParams(search));
  const reason = byMerit.includes(order) && idea.needsEyes ? 'first' : order;
  const isBlind = idea.standing === null;
  return (
    <p className={classes.reason}>{t(`reason.${reason}`, { context: isBlind ? 'blind' : undefined })}</p>
  );
}

function Numbers({ standing, rungs }: { standing: Standing; rungs: Idea['rungs'] }) {
  const { t } = useTranslation('why');
  const people = ({ people: count, fewerThan }: Standing['looks']) =>
    count === null ? t('fewer', { count: fewerThan ?? 0 }) : t('number', { count });
  const { support, low, high, merit, looks, votes, linkVotes, departments } = standing;
  return (
    <>
      {support !== null && low !== null && high !== null ? (
        <div className={classes.support}>
          <p>
            <strong data-figures>{t('support', { times: times.format(support) })}</strong>{' '}
            {t('range', { low: times.format(low), high: times.format(high) })}
          </p>
          <SupportScale support={support} low={low} high={high} />
          {merit !== null && merit < support && times.format(merit) !== times.format(support) && (
            <p>{t('held', { times: times.format(merit) })}</p>
          )}
        </div>
      ) : (
        <p>{t('tooFew')}</p>
      )}
      <dl className={classes.facts}>
        <dt>{t('looks')}</dt>
        <dd>{people(looks)}</dd>
        <dt>{t('votes')}</dt>
        <dd>{people(votes)}</dd>
        {departments !== null && (
          <>
            <dt>{t('departments')}</dt>
            <dd>{t('number', { count: departments })}</dd>
          </>
        )}
        <dt>{t('linkVotes')}</dt>
        <dd>{people(linkVotes)}</dd>
      </dl>
      {rungs && rungs.length > 0 && (
        <div className={classes.rungs}>
          <RungsGlyph rungs={rungs} size="large" />
          <ol reversed aria-label={t('levels')}>
            {rungs.toReversed().map(({ level, share }) => (
              <li key={level}>
                {t('level', { level, context: level === 1 ? 'first' : undefined })}{' '}
                <span data-figures>{share === null ? t('unknown') : t('share', { share })}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** Why somebody sees an idea here, with the numbers behind it as far as they may be told. */
export default function WhyPanel({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('why');
  const { data, error, refetch } = useQuery(WhyIdea, {
    variables: { id: ideaId },
    fetchPolicy: 'cache-and-network',
  });
  const idea = data?.idea;
  if (error && !idea) return <QueryFailed error={error} onRetry={refetch} />;
  if (!idea) return <Skeleton height="6rem" mt="sm" />;
  return (
    <div className={classes.panel}>
      <Reason idea={idea} />
      {idea.standing ? <Numbers standing={idea.standing} rungs={idea.rungs} /> : <p>{t('blind')}</p>}
      <p className={classes.more}>
        <Link to="/ranking">{t('how')}</Link>
      </p>
    </div>
  );
}
