import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from '../messages/use-translation.ts';

const schemes = ['light', 'dark', 'auto'] as const;

/** Paper, night sea, or as the device has it. */
export default function ColourSchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      transitionDuration={0}
      aria-label={t('colours.label')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={schemes.map((value) => ({ value, label: t(`colours.${value}`) }))}
    />
  );
}
