import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { FilterChip, SpaceMark, SuggestField, type Suggestion } from '@upwell/ui';
import { useRef, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigate } from 'react-router';
import type { FeedPlacesQuery } from '../../graphql/graphql.ts';
import { useKeys } from '../../shell/index.ts';
import { addressOf, isFiltered, type FeedAddress } from './feed-address.ts';
import { SuggestedTags } from './feed.queries.ts';
import classes from './FeedFilter.module.css';
import { filterChips, filterSuggestions, type FilterKind } from './filter-choices.tsx';

export interface FeedFilterProps {
  address: FeedAddress;
  places: FeedPlacesQuery | undefined;
}

/** One field to narrow the feed by space, stage or tag, and what it is narrowed to. */
export function FeedFilter({ address, places }: FeedFilterProps) {
  const { t } = useTranslation('ideas');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [prefix] = useDebouncedValue(text.trim().replace(/^#/, ''), 150);
  const { data, previousData } = useQuery(SuggestedTags, {
    variables: { prefix: prefix || null, first: 8 },
    skip: !opened,
  });
  useKeys({ '/': () => field.current?.focus() });

  const chips = filterChips(address, places);
  const groups = { spaces: t('filter.spaces'), stages: t('filter.stages'), tags: t('filter.tags') };
  const tags = (data ?? previousData)?.tags ?? [];

  function add({ value }: Suggestion) {
    const [kind, word] = value.split(/:(.*)/s) as [FilterKind, string];
    setText('');
    void navigate(addressOf({ ...address, [kind]: [...address[kind], word] }));
  }

  function remove(kind: FilterKind, word: string) {
    void navigate(addressOf({ ...address, [kind]: address[kind].filter((other) => other !== word) }));
    field.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <div className={classes.field}>
        <SuggestField
          size="small"
          fieldRef={field}
          label={t('filter.label')}
          placeholder={t('filter.placeholder')}
          nothing={t('filter.nothing')}
          icon={<IconFilter size={17} stroke={1.8} aria-hidden />}
          text={text}
          onText={setText}
          onOpen={() => setOpened(true)}
          suggestions={filterSuggestions(text, address, places, tags, groups)}
          onChoose={add}
        />
      </div>
      {isFiltered(address) && (
        <div role="group" aria-label={t('filter.chosen')} className={classes.chips}>
          {chips.map(({ kind, word, name, colour }) => (
            <FilterChip
              key={`${kind}:${word}`}
              label={t('filter.remove', { name })}
              onRemove={() => remove(kind, word)}
            >
              {colour ? <SpaceMark colour={colour}>{name}</SpaceMark> : name}
            </FilterChip>
          ))}
          <Link to={addressOf({ order: address.order })} className={classes.clear}>
            {t('filter.clear')}
          </Link>
        </div>
      )}
    </>
  );
}
