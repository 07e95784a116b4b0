import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { limits } from '@upwell/contract';
import { FilterChip, SuggestField, type Suggestion } from '@upwell/ui';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { composer } from '../../messages/en/composer.ts';
import { SuggestedTags } from './feed.queries.ts';
import classes from './TagsField.module.css';

bringWords({ composer });

const { tags: most, tag: size } = limits.idea;

export interface TagsFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  error?: string;
}

const same = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

/** Words to find the idea by: those that others use are offered first, new ones are welcome. */
export function TagsField({ tags, onChange, error }: TagsFieldProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const word = text.replace(/^[#\s]+|[,\s]+$/g, '');
  const [prefix] = useDebouncedValue(word, 150);
  const { data, previousData } = useQuery(SuggestedTags, {
    variables: { prefix: prefix || null, first: 6 },
    skip: !opened,
  });

  const known = ((data ?? previousData)?.tags ?? [])
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase().startsWith(word.toLowerCase()) && !tags.some(same(name)));
  const isNew = word.length >= size.min && ![...known, ...tags].some(same(word));
  const suggestions: Suggestion[] = [
    ...(isNew ? [{ value: word, label: t('tags.add', { name: word }) }] : []),
    ...known.map((name) => ({ value: name, label: `#${name}` })),
  ];

  function add(name: string) {
    setText('');
    if (name && tags.length < most.max && !tags.some(same(name)))
      onChange([...tags, name.slice(0, size.max)]);
  }

  function remove(name: string) {
    onChange(tags.filter((other) => other !== name));
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
    // Enter in a field of a form would post the idea, with a tag half written.
    if (event.key === 'Enter') event.preventDefault();
  }

  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {t('tags.label')}
      </label>
      {tags.length > 0 && (
        <div className={classes.tags}>
          {tags.map((name) => (
            <FilterChip key={name} label={t('tags.remove', { name })} onRemove={() => remove(name)}>
              #{name}
            </FilterChip>
          ))}
        </div>
      )}
      {tags.length < most.max ? (
        <SuggestField
          id={id}
          fieldRef={field}
          label={t('tags.label')}
          placeholder={t('tags.placeholder')}
          describedBy={error ? `${id}-error` : undefined}
          invalid={error !== undefined}
          nothing={t('tags.nothing')}
          text={text}
          onText={(next) => (next.endsWith(',') ? add(word) : setText(next))}
          onOpen={() => setOpened(true)}
          suggestions={suggestions}
          onChoose={({ value }) => add(value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <p className={classes.full}>{t('tags.full', { count: most.max })}</p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The API names the tag that it refuses by its place. */
export function tagsError(
  fieldError: (path: string) => string | undefined,
  count: number,
): string | undefined {
  const paths = ['tags', ...Array.from({ length: count }, (_, index) => `tags.${index}`)];
  return paths.map(fieldError).find(Boolean);
}
