import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { limits } from '@upwell/contract';
import { Counter, SpaceMark, spaceColours } from '@upwell/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../acts/index.ts';
import type { SpaceColour, SpaceForm_SpaceFragment } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { SwitchRow } from '../../shell/SettingRow.tsx';
import { AddSpace, EditSpace } from './spaces.queries.ts';
import classes from './SpacesPage.module.css';

/** Name, purpose and colour of a space; a new one without `space`. */
export function SpaceForm({ space }: { space?: SpaceForm_SpaceFragment }) {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const [name, setName] = useState(space?.name ?? '');
  const [purpose, setPurpose] = useState(space?.purpose ?? '');
  const [isBlind, setIsBlind] = useState(space?.isBlind ?? true);
  const [colour, setColour] = useState<SpaceColour>(space?.colour ?? 'WATER');
  const add = useAct(AddSpace, { update: (cache) => void cache.evict({ fieldName: 'spaces' }) });
  const edit = useAct(EditSpace);
  const { pending, sentence, fieldError } = space ? edit : add;
  const { max } = limits.space.purpose;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { name, purpose, colour, isBlind };
    const answer = space ? await edit.act({ ...input, spaceId: space.id }) : await add.act(input);
    if (!answer) return;
    tell(t('saved', { name }));
    void navigate('/admin/spaces');
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('spaces.name')}
        autoComplete="off"
        value={name}
        error={fieldError('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={t('spaces.purpose')}
        description={t('spaces.purposeHint')}
        rows={3}
        value={purpose}
        error={fieldError('purpose')}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {purpose.length > max * 0.8 && (
        <Counter used={purpose.length} max={max} label={t('spaces.counted', { used: purpose.length, max })} />
      )}
      <fieldset className={classes.colours}>
        <legend>{t('spaces.colour')}</legend>
        <div>
          {spaceColours.map((value) => (
            <label key={value} className={classes.colour} data-space={value}>
              <input
                type="radio"
                name="colour"
                value={value}
                checked={value === colour}
                onChange={() => setColour(value)}
              />
              <SpaceMark colour={value}>{t(`spaces.colours.${value}`)}</SpaceMark>
            </label>
          ))}
        </div>
      </fieldset>
      <SwitchRow
        id="space-blind"
        label={t('spaces.blind')}
        about={t('spaces.blindHint')}
        checked={isBlind}
        onChange={setIsBlind}
      />
      {sentence && (
        <Alert color="red" role="alert">
          {sentence}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          {t(space ? 'save' : 'spaces.add')}
        </Button>
        <Button component={Link} to="/admin/spaces" variant="subtle">
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
