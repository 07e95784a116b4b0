import type { RankingWeeksQuery } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { writers } from './figures.ts';
import classes from './RankingHealth.module.css';

export type Week = RankingWeeksQuery['rankingWeeks'][number];

interface Measure {
  name: Exclude<keyof Week, '__typename' | 'week' | 'measuredAt' | 'ideas'>;
  write: (value: number) => string;
  /** The scale of its picture, beyond which it stays at the edge; the top grows with what is measured where there is none. */
  from: number;
  to?: number;
  /** Between which values it is healthy. */
  good?: { from: number; to: number };
}

const { correlation, hundredths, percent, tenths } = writers;
const near = { from: -0.15, to: 0.15 };

export const measures: readonly Measure[] = [
  { name: 'level', write: correlation, from: -0.5, to: 0.5, good: near },
  { name: 'time', write: correlation, from: -0.5, to: 0.5, good: near },
  { name: 'departmentSize', write: correlation, from: -0.5, to: 0.5, good: near },
  { name: 'firstLooks', write: percent, from: 0, to: 1, good: { from: 0.95, to: 1 } },
  { name: 'gini', write: hundredths, from: 0, to: 1, good: { from: 0, to: 0.6 } },
  { name: 'departmentsReached', write: tenths, from: 0 },
  { name: 'frontLineListed', write: percent, from: 0, to: 1 },
  { name: 'frontLinePosted', write: percent, from: 0, to: 1 },
  { name: 'daysToReview', write: tenths, from: 0 },
];

const WIDTH = 200;
const HEIGHT = 44;

/** A measure's last value, what it means, and how it went; the healthy stretch is shaded. */
export function HealthMeasure({ measure, weeks }: { measure: Measure; weeks: readonly Week[] }) {
  const { t } = useTranslation('surfaced');
  const { name, write, from, good } = measure;
  const values = weeks.map((week) => week[name]);
  const told = values.filter((value) => value !== null);
  const to = measure.to ?? Math.max(1, ...told) * 1.2;
  const value = values.at(-1) ?? null;
  const y = (of: number) => HEIGHT - (HEIGHT * (Math.min(Math.max(of, from), to) - from)) / (to - from);
  const x = (n: number) => (weeks.length < 2 ? WIDTH : (WIDTH * n) / (weeks.length - 1));
  const isGood = value === null || !good ? undefined : value >= good.from && value <= good.to;
  const points = values.flatMap((of, n) => (of === null ? [] : [[x(n), y(of)] as const]));
  const state = isGood === undefined ? undefined : isGood ? 'good' : 'off';
  return (
    <section className={classes.measure} aria-label={t(`health.${name}.name`)} data-state={state}>
      <h3>{t(`health.${name}.name`)}</h3>
      <p className={classes.value} data-figures>
        {value === null ? t('health.tooLittle') : write(value)}
        {state && <span>{t(`health.${state}`)}</span>}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {good && <rect x={0} width={WIDTH} y={y(good.to)} height={y(good.from) - y(good.to)} />}
        <polyline points={points.map((point) => point.join(',')).join(' ')} />
        {points.length === 1 && <line x1={0} x2={WIDTH} y1={points[0]![1]} y2={points[0]![1]} />}
      </svg>
      <p>{t(`health.${name}.meaning`)}</p>
    </section>
  );
}
