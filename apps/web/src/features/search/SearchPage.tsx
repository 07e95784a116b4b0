import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigationType, useSearchParams } from 'react-router';
import type { SearchQuery } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { search as words } from '../../messages/en/search.ts';
import { PageTitle, recentSearches, useKeys, useViewer } from '../../shell/index.ts';
import { places, readSearch, searchAddress } from './search-address.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import classes from './SearchPage.module.css';
import { SearchStart } from './SearchStart.tsx';

bringWords({ search: words });

/** Long enough that a quick typist asks once a word, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Everything that can be found, as it is typed; words and place stand in the address. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const { id } = useViewer();
  const [params, setParams] = useSearchParams();
  const address = readSearch(params);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(address.query);
  const [seen, setSeen] = useState(address.query);
  const arrived = useNavigationType();
  const [before, setBefore] = useState<SearchQuery['search']>();
  const isAsking = address.query.trim() !== '';
  useKeys({ '/': () => field.current?.focus() });

  // A link or the way back brought other words than the field holds; what is typed only replaces the address.
  if (address.query !== seen) {
    setSeen(address.query);
    if (arrived !== 'REPLACE') setText(address.query);
  }

  const follow = useEffectEvent((query: string) => {
    if (query === address.query) return;
    setParams(new URLSearchParams(searchAddress({ ...address, query }).split('?')[1]), { replace: true });
  });
  useEffect(() => {
    const pause = setTimeout(() => follow(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);

  const note = () => recentSearches(id).note(text);
  function submit(event: FormEvent) {
    event.preventDefault();
    note();
    setParams(new URLSearchParams(searchAddress({ ...address, query: text }).split('?')[1]), {
      replace: true,
    });
  }

  return (
    <div className={classes.page}>
      <PageTitle title={address.query ? t('titleOf', { query: address.query }) : t('title')}>
        {t('title')}
      </PageTitle>
      <form role="search" onSubmit={submit}>
        <TextInput
          ref={field}
          type="search"
          size="md"
          aria-label={t('field')}
          placeholder={t('placeholder')}
          leftSection={<IconSearch size={19} aria-hidden />}
          autoComplete="off"
          enterKeyHint="search"
          autoFocus={!address.query}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      {isAsking && (
        <nav aria-label={t('places.label')} className={classes.tabs}>
          {places.map((place) => (
            <Link
              key={place}
              to={searchAddress({ query: address.query, place })}
              aria-current={place === address.place ? 'page' : undefined}
            >
              {t(`places.${place}`)}
            </Link>
          ))}
        </nav>
      )}
      {isAsking ? (
        <SearchAnswer
          key={searchAddress(address)}
          address={address}
          before={before}
          onShown={setBefore}
          onOpen={note}
        />
      ) : (
        <SearchStart />
      )}
    </div>
  );
}
