import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { spans, type SurfacedAddress } from './surfaced-address.ts';
import classes from './SurfacedPage.module.css';

export interface SurfacedFiltersProps {
  address: SurfacedAddress;
  spaces: readonly { id: string; slug: string; name: string }[];
  onChange: (part: Partial<SurfacedAddress>) => void;
}

export function SurfacedFilters({ address, spaces, onChange }: SurfacedFiltersProps) {
  const { t } = useTranslation('surfaced');
  return (
    <form className={classes.filters} onSubmit={(event) => event.preventDefault()}>
      <NativeSelect
        label={t('filter.space')}
        value={address.space ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ space: value || null })}
        data={[
          { value: '', label: t('filter.everySpace') },
          ...spaces.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <NativeSelect
        label={t('filter.time')}
        value={String(address.days ?? '')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ days: spans.find((span) => String(span) === value) ?? null })
        }
        data={[
          { value: '', label: t('filter.always') },
          ...spans.map((days) => ({ value: String(days), label: t('filter.days', { count: days }) })),
        ]}
      />
      <Checkbox
        label={t('filter.decided')}
        checked={address.withDecided}
        onChange={({ currentTarget: { checked } }) => onChange({ withDecided: checked })}
      />
    </form>
  );
}
