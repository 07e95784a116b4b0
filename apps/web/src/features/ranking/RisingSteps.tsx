import { fair } from '@upwell/ranking';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './RisingSteps.module.css';

const steps = ['shown', 'judged', 'compared', 'held', 'listed'] as const;

/** The way of an idea from its first look to the list, with the numbers that the server goes by. */
export function RisingSteps() {
  const { t } = useTranslation('ranking');
  const numbers = {
    places: fair.guaranteedSlots.length,
    page: fair.pageSize,
    quota: fair.quota,
    start: fair.priorVotes,
    times: fair.capFactor,
    days: fair.listedFromDays,
  };
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step}>
          <h3>{t(`steps.${step}.title`)}</h3>
          <p>{t(`steps.${step}.body`, numbers)}</p>
        </li>
      ))}
    </ol>
  );
}
