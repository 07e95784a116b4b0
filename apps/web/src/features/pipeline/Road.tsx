import type { FragmentType } from '@apollo/client';
import { RelativeTime, StageBadge } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { Road_IdeaFragment } from '../../graphql/graphql.ts';
import { Byline } from '../ideas/index.ts';
import classes from './Road.module.css';

const RoadIdea = graphql(`
  fragment Road_idea on Idea {
    id
    postedAt
    postedOnDayOnly
    decisions {
      id
      reason
      decidedAt
      decidedBy {
        ...Byline_byline @unmask
      }
      fromStage {
        id
        key
        name
      }
      toStage {
        id
        key
        name
        meaning
      }
    }
  }
`);

export interface RoadProps {
  idea: FragmentType<Road_IdeaFragment>;
}

/** Every stage the idea has been through, with who decided and why, oldest first. */
export function Road({ idea: given }: RoadProps) {
  const { t } = useTranslation('pipeline');
  const idea = usePart(RoadIdea, given);
  // Before the first decision there is no road to show.
  if (!idea || idea.decisions.length === 0) return null;
  const decisions = [...idea.decisions].sort((a, b) => a.decidedAt.localeCompare(b.decidedAt));
  return (
    <section className={classes.road} aria-labelledby="road-title">
      <h2 id="road-title">{t('road.title')}</h2>
      <ol>
        <li>
          <span className={classes.posted}>{t('road.posted')}</span>
          <span className={classes.when}>
            <RelativeTime at={idea.postedAt} dayOnly={idea.postedOnDayOnly} />
          </span>
        </li>
        {decisions.map(({ id, toStage, reason, decidedBy, decidedAt }) => (
          <li key={id}>
            <StageBadge stageKey={toStage.key} name={toStage.name} meaning={toStage.meaning} />
            <span className={classes.when}>
              <RelativeTime at={decidedAt} />
              {decidedBy.kind !== 'UNKNOWN' && <Byline bylines={[decidedBy]} />}
            </span>
            {reason && (
              <p className={classes.reason} dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
