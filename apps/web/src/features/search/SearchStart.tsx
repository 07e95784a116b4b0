import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link } from 'react-router';
import { recentSearches, useViewer } from '../../shell/index.ts';
import { searchAddress } from './search-address.ts';
import classes from './SearchPage.module.css';

/** Examples; the values are of the sample organisation and read well in any other. */
const examples = ['author', 'space', 'tag', 'stage', 'phrase', 'without'] as const;

/** Before anything is typed: what was looked for lately, and what a search understands. */
export function SearchStart() {
  const { t } = useTranslation('search');
  const { id } = useViewer();
  const [recent, setRecent] = useState(() => recentSearches(id).read());
  function forget() {
    recentSearches(id).forget();
    setRecent([]);
  }
  return (
    <div className={classes.start}>
      {recent.length > 0 && (
        <section aria-labelledby="recent-searches">
          <h2 id="recent-searches" className={classes.heading}>
            {t('recent.title')}
          </h2>
          <ul className={classes.recent}>
            {recent.map((query) => (
              <li key={query}>
                <Link to={searchAddress({ query })}>{query}</Link>
              </li>
            ))}
          </ul>
          <Button variant="subtle" size="compact-sm" onClick={forget}>
            {t('recent.forget')}
          </Button>
        </section>
      )}
      <section aria-labelledby="search-operators">
        <h2 id="search-operators" className={classes.heading}>
          {t('help.title')}
        </h2>
        <dl className={classes.help}>
          {examples.map((example) => (
            <div key={example}>
              <dt>
                <code>{t(`help.${example}.typed`)}</code>
              </dt>
              <dd>{t(`help.${example}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
