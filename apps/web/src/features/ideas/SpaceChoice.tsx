import { SpaceMark, type SpaceColourName } from '@upwell/ui';
import { useId } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './SpaceChoice.module.css';

export interface SpaceChoiceProps {
  spaces: readonly { id: string; name: string; colour: SpaceColourName; purpose: string }[];
  chosen: string | undefined;
  onChoose: (spaceId: string) => void;
  error?: string;
}

/** The space an idea is meant for: all of them in sight, one press each. */
export function SpaceChoice({ spaces, chosen, onChoose, error }: SpaceChoiceProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const purpose = spaces.find((space) => space.id === chosen)?.purpose;
  return (
    <fieldset className={classes.choice} aria-describedby={`${id}-about`}>
      <legend>{t('space.label')}</legend>
      <div className={classes.spaces}>
        {spaces.map((space) => (
          <label key={space.id} data-space={space.colour} className={classes.space}>
            <input
              type="radio"
              name="space"
              value={space.id}
              checked={space.id === chosen}
              aria-invalid={error ? true : undefined}
              onChange={() => onChoose(space.id)}
            />
            <SpaceMark colour={space.colour}>{space.name}</SpaceMark>
          </label>
        ))}
      </div>
      <p
        id={`${id}-about`}
        className={error ? classes.error : classes.about}
        role={error ? 'alert' : undefined}
      >
        {error ?? purpose}
      </p>
    </fieldset>
  );
}
