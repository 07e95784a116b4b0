import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { worldsOf } from '@upwell/ranking/simulation';
import { useTranslation } from '../../messages/use-translation.ts';
import { percent, tenths } from './figures.ts';
import { Dial } from './Dial.tsx';
import classes from './ReplaySettings.module.css';
import type { Colouring } from './ReplayPicture.tsx';
import { nextSeed, rivals, scales, ways, type ReplayWish, type Rival } from './replay-wish.ts';

const { people } = worldsOf('small').standard;

export interface ReplaySettingsProps {
  wish: ReplayWish;
  onChange: (part: Partial<ReplayWish>) => void;
  onUsual: () => void;
  colouring: Colouring;
  onColouring: (colouring: Colouring) => void;
}

/** What the reader can set: people, their biases, who cheats, and what FAIR is compared with. */
export function ReplaySettings({ wish, onChange, onUsual, colouring, onColouring }: ReplaySettingsProps) {
  const { t } = useTranslation('ranking');
  const { bias, blind, colluders, way, rival, seed } = wish;
  return (
    <form className={classes.settings} onSubmit={(event) => event.preventDefault()}>
      <Dial
        label={t('replay.bias.label')}
        about={t('replay.bias.about')}
        told={t('replay.bias.value', { times: tenths(bias), context: bias === 0 ? 'none' : undefined })}
        scale={scales.bias}
        value={bias}
        onChange={(value) => onChange({ bias: value })}
      />
      <Dial
        label={t('replay.blind.label')}
        about={t('replay.blind.about')}
        told={t('replay.blind.value', { share: percent(blind) })}
        scale={scales.blind}
        value={blind}
        onChange={(value) => onChange({ blind: value })}
      />
      <div>
        <Dial
          label={t('replay.colluders.label')}
          about={t('replay.colluders.about')}
          told={t('replay.colluders.value', {
            people: Math.round(colluders * people),
            share: percent(colluders),
          })}
          scale={scales.colluders}
          value={colluders}
          onChange={(value) => onChange({ colluders: value })}
        />
        {colluders > 0 && (
          <SegmentedControl
            fullWidth
            size="sm"
            mt="xs"
            transitionDuration={0}
            aria-label={t('replay.way.label')}
            value={way}
            onChange={(value) => onChange({ way: value === 'link' ? 'link' : 'feed' })}
            data={ways.map((value) => ({ value, label: t(`replay.way.${value}`) }))}
          />
        )}
      </div>
      <div className={classes.choices}>
        <NativeSelect
          label={t('replay.rival')}
          value={rival}
          onChange={(event) => onChange({ rival: event.currentTarget.value as Rival })}
          data={rivals.map((value) => ({ value, label: t(`policies.${value}`) }))}
        />
        <div>
          <span className={classes.label} id="colouring">
            {t('replay.colouring.label')}
          </span>
          <SegmentedControl
            fullWidth
            size="md"
            transitionDuration={0}
            aria-labelledby="colouring"
            value={colouring}
            onChange={(value) => onColouring(value as Colouring)}
            data={(['quality', 'level'] as const).map((value) => ({
              value,
              label: t(`replay.colouring.${value}`),
            }))}
          />
        </div>
        <div className={classes.acts}>
          <Button
            leftSection={<IconRefresh size={18} aria-hidden />}
            onClick={() => onChange({ seed: nextSeed(seed) })}
          >
            {t('replay.another')}
          </Button>
          <Button variant="subtle" onClick={onUsual}>
            {t('replay.usual')}
          </Button>
        </div>
      </div>
    </form>
  );
}
