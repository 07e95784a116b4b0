import { useQuery } from '@apollo/client/react';
import { RowSkeletons, StageBadge } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { ReasonForm } from '../writing/index.ts';
import { MoveIdea, Stages } from './pipeline.acts.ts';
import classes from './MoveStage.module.css';

export interface MoveStageProps {
  ideaId: string;
  /** Id of the stage where the idea stands. */
  present: string;
  onClose: () => void;
}

/** Sets the stage of an idea, with the reason that everybody reads. */
export function MoveStage({ ideaId, present, onClose }: MoveStageProps) {
  const { t } = useTranslation('pipeline');
  const { data, error, refetch } = useQuery(Stages);
  const { act, pending, sentence, fieldError, clear } = useAct(MoveIdea);
  const [chosen, setChosen] = useState<string>();
  const stages = [...(data?.stages ?? [])].sort((a, b) => a.position - b.position);
  const stage = stages.find(({ id }) => id === chosen);

  async function send(reason: string) {
    if (!stage || !(await act({ ideaId, stageId: stage.id, reason }))) return;
    onClose();
    tell(t('stage.done', { stage: stage.name }));
  }

  return (
    <ReasonForm
      title={t('stage.title')}
      body={t('stage.body')}
      reasonLabel={t('stage.reason')}
      sendLabel={t('stage.send')}
      pending={pending}
      sentence={sentence}
      reasonError={fieldError('reason')}
      onSend={(reason) => void send(reason)}
      onClose={onClose}
    >
      <fieldset className={classes.stages}>
        <legend>{t('stage.choose')}</legend>
        {!data && !error && <RowSkeletons label={t('stage.loading')} count={3} />}
        {!data && error && <QueryFailed error={error} onRetry={refetch} />}
        {stages.map(({ id, key, name, meaning }) => (
          <label key={id} className={classes.stage}>
            <input
              type="radio"
              name="stage"
              value={id}
              required
              disabled={id === present}
              checked={id === chosen}
              onChange={() => {
                clear();
                setChosen(id);
              }}
            />
            <span>
              <StageBadge stageKey={key} name={name} />
              <span className={classes.meaning}>{id === present ? t('stage.here') : meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </ReasonForm>
  );
}
