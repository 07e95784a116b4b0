import { access } from './en/access.ts';
import { administration } from './en/administration.ts';
import { backups } from './en/backups.ts';
import { composer } from './en/composer.ts';
import { follows } from './en/follows.ts';
import { files } from './en/files.ts';
import { inbox } from './en/inbox.ts';
import { digests } from './en/digests.ts';
import { ideaPage } from './en/idea-page.ts';
import { mails } from './en/mails.ts';
import { imports } from './en/imports.ts';
import { merges } from './en/merges.ts';
import { organisation } from './en/organisation.ts';
import { people } from './en/people.ts';
import { peopleImport } from './en/people-import.ts';
import { presence } from './en/presence.ts';
import { placeholders } from './en/placeholders.ts';
import { pipeline } from './en/pipeline.ts';
import { ranking } from './en/ranking.ts';
import { refusals } from './en/refusals.ts';
import { reveal } from './en/reveal.ts';
import { search } from './en/search.ts';
import { similar } from './en/similar.ts';
import { settings } from './en/settings.ts';
import { surfaced } from './en/surfaced.ts';
import { threads } from './en/threads.ts';
import { why } from './en/why.ts';
import { writing } from './en/writing.ts';
import { firstWords } from './first-words.ts';

/** Every sentence of the screens, one catalogue a feature. */
export const en = {
  ...firstWords,
  access,
  administration,
  backups,
  composer,
  files,
  reveal,
  search,
  similar,
  settings,
  ideaPage,
  mails,
  merges,
  imports,
  organisation,
  follows,
  people,
  peopleImport,
  inbox,
  digests,
  surfaced,
  threads,
  pipeline,
  placeholders,
  ranking,
  refusals,
  presence,
  why,
  writing,
};

export type Catalogues = typeof en;
