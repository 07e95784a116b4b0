import { RelativeTime, SpaceMark, StageBadge } from '@upwell/ui';
import { Link } from 'react-router';
import type { SurfacedRow_IdeaFragment } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { IntervalPicture } from './IntervalPicture.tsx';
import classes from './SurfacedRow.module.css';

type People = SurfacedRow_IdeaFragment['standing']['looks'];

/** An idea with everything that speaks for its place; without its author. */
export function SurfacedRow({ row: { place, idea, standing } }: { row: SurfacedRow_IdeaFragment }) {
  const { t } = useTranslation('surfaced');
  const people = ({ people: count, fewerThan }: People) =>
    count === null ? t('fewer', { count: fewerThan ?? 0 }) : t('number', { count });
  const facts = [
    ['looks', people(standing.looks)],
    ['votes', people(standing.votes)],
    [
      'departments',
      standing.departments === null ? t('unknown') : t('number', { count: standing.departments }),
    ],
    ['levels', standing.levels === null ? t('unknown') : t('number', { count: standing.levels })],
    ['linkVotes', people(standing.linkVotes)],
  ] as const;
  return (
    <li className={classes.row} data-placed={place !== null || undefined}>
      {place !== null && (
        <span className={classes.place} data-figures>
          {t('number', { count: place })}
        </span>
      )}
      <div className={classes.words}>
        <p className={classes.kicker}>
          <SpaceMark colour={idea.space.colour}>{idea.space.name}</SpaceMark>
          <StageBadge stageKey={idea.stage.key} name={idea.stage.name} meaning={idea.stage.meaning} />
          <RelativeTime at={idea.postedAt} />
        </p>
        <Link to={`/ideas/${idea.id}`} className={classes.title} lang={idea.lang ?? undefined} dir="auto">
          {idea.title}
        </Link>
      </div>
      <IntervalPicture {...standing} />
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd data-figures>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
