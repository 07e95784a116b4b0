import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql } from '../../apollo/index.ts';
import type { MentionableQuery } from '../../graphql/graphql.ts';
import { announce } from '../../live/index.ts';
import { applyEdit } from './apply-edit.ts';
import { mentionEdit, mentionSearch, type MentionSearch } from './mention-search.ts';

const Mentionable = graphql(`
  query Mentionable($search: String!, $ideaId: ID, $spaceId: ID) {
    mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId, first: 6) {
      id
      name
      initials
      picture
      title
    }
  }
`);

export type MentionablePerson = MentionableQuery['mentionable'][number];

/** Where a text will stand: only people who can see that may be mentioned. */
export interface MentionPlace {
  ideaId?: string;
  spaceId?: string;
}

/** Completes names behind an @ in a text field: arrows choose, Enter or Tab takes, Escape turns away. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  place: MentionPlace | undefined,
  onChange: (text: string) => void,
) {
  const { t } = useTranslation('writing');
  const [search, setSearch] = useState<MentionSearch | null>(null);
  const [turnedAway, setTurnedAway] = useState<number>();
  const [at, setAt] = useState(0);
  const [name] = useDebouncedValue(search?.name ?? null, 120);
  const isWanted = search !== null && search.from !== turnedAway;
  const { data, previousData } = useQuery(Mentionable, {
    variables: { search: name ?? '', ...place },
    skip: !place || !isWanted || name === null,
  });
  const people = isWanted ? ((data ?? previousData)?.mentionable ?? []) : [];
  const active = Math.min(at, people.length - 1);
  const count = people.length;
  useEffect(() => {
    if (count > 0) announce(t('mention.found', { count }), 'mention');
  }, [count, t]);

  /** Looks where the caret stands; after each change and each move. */
  function look() {
    if (!place || !field.current) return;
    const { value, selectionStart, selectionEnd } = field.current;
    const next = selectionStart === selectionEnd ? mentionSearch(value, selectionStart) : null;
    if (next?.name !== search?.name) setAt(0);
    if (next?.from !== turnedAway) setTurnedAway(undefined);
    setSearch(next);
  }

  function choose(person: MentionablePerson) {
    setSearch(null);
    const text = applyEdit(field.current!, mentionEdit(search!, person));
    if (text !== undefined) onChange(text);
  }

  /** Whether the key was for the list. */
  function press(event: KeyboardEvent): boolean {
    if (people.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') setAt((active + 1) % count);
    else if (event.key === 'ArrowUp') setAt((active - 1 + count) % count);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(people[active]!);
    else if (event.key === 'Escape') setTurnedAway(search!.from);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return { people, active, look, press, choose, close: () => setSearch(null) };
}
