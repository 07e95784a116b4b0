import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MultiSelect, NativeSelect } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import type { ImportFile } from './chosen-files.ts';
import { fieldName } from './sentences.ts';

interface Props {
  field: ImportFile['fields'][number];
  columns: ImportFile['columns'];
  onChange: (columns: string[]) => void;
}

/** Fields that several columns together may make. */
const JOINED = new Set(['body', 'createdAt']);

/** Which column a field comes from, with what stands in it. */
export function FieldColumns({
  field: { name, columns: chosen, isNeeded, isMade },
  columns,
  onChange,
}: Props) {
  const { t } = useTranslation('imports');
  const sample = columns.find((column) => column.name === chosen[0])?.samples[0];
  const hint = [isNeeded && t('file.needed'), sample && t('file.sample', { text: sample })]
    .filter(Boolean)
    .join(' ');
  const names = columns.map((column) => column.name);
  if (JOINED.has(name) || chosen.length > 1)
    return (
      <MultiSelect
        label={fieldName(t, name)}
        description={hint || undefined}
        data={names}
        value={chosen}
        searchable
        hidePickedOptions
        placeholder={chosen.length === 0 ? t('file.noColumn') : undefined}
        onChange={onChange}
      />
    );
  return (
    <NativeSelect
      label={fieldName(t, name)}
      description={hint || undefined}
      data={[
        { value: '', label: isMade ? t('file.madeOfContent') : t('file.noColumn') },
        ...names.map((value) => ({ value, label: value })),
      ]}
      value={chosen[0] ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value ? [value] : [])}
    />
  );
}
