import { fair, LOOKS_KEPT_DAYS } from '@upwell/ranking';
import { Suspense, type ReactNode } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { ranking } from '../../messages/en/ranking.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import { PageTitle, useViewer } from '../../shell/index.ts';
import { RankingHealth } from '../surfaced/index.ts';
import { PromisesTable } from './PromisesTable.tsx';
import classes from './RankingPage.module.css';
import { Replay } from './Replay.tsx';
import { RevealingTable } from './RevealingTable.tsx';
import { RisingSteps } from './RisingSteps.tsx';
import { WorkedExample } from './WorkedExample.tsx';

bringWords({ ranking });

const sections = [
  'steps',
  'example',
  'replay',
  'promises',
  'health',
  'revealing',
  'privacy',
  'limits',
] as const;
type Section = (typeof sections)[number];

const notPromised = ['unloved', 'patient', 'canvassed', 'unseen'] as const;
const kept = ['look', 'hidden', 'time', 'floor'] as const;

function Part({ name, children }: { name: Section; children: ReactNode }) {
  const { t } = useTranslation('ranking');
  return (
    <section id={name} className={classes.part} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`${name}.title`)}</h2>
      {children}
    </section>
  );
}

/** How ideas rise, for everybody whom it concerns: told, worked out, played, promised, and where it ends. */
export default function RankingPage() {
  const { t } = useTranslation('ranking');
  const { can } = useViewer();
  const shown = sections.filter((name) => name !== 'health' || can.survey);
  const numbers = { floor: fair.privacyFloor, days: LOOKS_KEPT_DAYS };
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <PageTitle title={t('title')} />
        <p className={classes.lead}>{t('lead.ranked')}</p>
        <p className={classes.lead}>{t('lead.kept', { quota: fair.quota })}</p>
        <nav aria-label={t('contents')} className={classes.contents}>
          <ul>
            {shown.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`${name}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Part name="steps">
        <RisingSteps />
      </Part>
      <Part name="example">
        <p>{t('example.intro')}</p>
        <WorkedExample />
      </Part>
      <Part name="replay">
        <p>{t('replay.intro')}</p>
        <p>{t('replay.reading')}</p>
        <Replay />
      </Part>
      <Part name="promises">
        <p>{t('promises.intro')}</p>
        <PromisesTable />
      </Part>
      {can.survey && (
        <Part name="health">
          <Suspense>
            <RankingHealth />
          </Suspense>
        </Part>
      )}
      <Part name="revealing">
        <p>{t('revealing.intro')}</p>
        <RevealingTable />
      </Part>
      <Part name="privacy">
        <ul className={classes.points}>
          {kept.map((point) => (
            <li key={point}>{t(`privacy.${point}`, numbers)}</li>
          ))}
        </ul>
      </Part>
      <Part name="limits">
        <p>{t('limits.intro')}</p>
        <ul className={classes.points}>
          {notPromised.map((point) => (
            <li key={point}>{t(`limits.${point}`)}</li>
          ))}
        </ul>
        <p className={classes.sources}>{t('limits.sources')}</p>
      </Part>
    </article>
  );
}
