import { CreatePlatform1763910000000 } from './202611231500-create-platform.ts';
import { CreatePeople1763910600000 } from './202611231510-create-people.ts';
import { CreateIdeas1763911200000 } from './202611231520-create-ideas.ts';
import { CreateThreads1763911800000 } from './202611231530-create-threads.ts';
import { CreateSettingUp1763912400000 } from './202611231540-create-setting-up.ts';
import { CreateFactsWaiting1764180000000 } from './202611261800-create-facts-waiting.ts';
import { CreateMails1764180600000 } from './202611261810-create-mails.ts';
import { CreatePlaceholderAddresses1764182100000 } from './202611261835-create-placeholder-addresses.ts';
import { CreateAccessTokens1764180660000 } from './202611261811-create-access-tokens.ts';
import { AddOrganisationLanguage1764180300000 } from './202611261805-add-organisation-language.ts';
import { CreateTableFiles1764180360000 } from './202611261806-create-table-files.ts';
import { CreateFiles1764181800000 } from './202611261830-create-files.ts';
import { CreateFollows1764181200000 } from './202611261820-create-follows.ts';
import { CreatePeopleImport1764180420000 } from './202611261807-create-people-import.ts';
import { IndexRoleRecords1764180480000 } from './202611261808-index-role-records.ts';
import { CreateBackupRuns1764182400000 } from './202611261840-create-backup-runs.ts';
import { IndexImportRows1764180540000 } from './202611261809-index-import-rows.ts';
import { CreateNotices1764181260000 } from './202611261821-create-notices.ts';
import { CreateIdeaImports1764182160000 } from './202611261836-create-idea-imports.ts';
import { CreatePlaceholderJoins1764182220000 } from './202611261837-create-placeholder-joins.ts';
import { CreateSearch1764180900000 } from './202611261815-create-search.ts';
import { KeepVectorsInPlace1764180960000 } from './202611261816-keep-vectors-in-place.ts';
import { IndexIdeasOnce1764181020000 } from './202611261817-index-ideas-once.ts';
import { IndexIdeasTogether1764181080000 } from './202611261818-index-ideas-together.ts';
import { IndexWordBeginnings1764181140000 } from './202611261819-index-word-beginnings.ts';
import { CreateMailPreferences1764183000000 } from './202611261850-create-mail-preferences.ts';
import { ReadManyTextsLater1764183900000 } from './202611261905-read-many-texts-later.ts';
import { CreatePresence1764184800000 } from './202611261920-create-presence.ts';
import { CreateRanking1764208800000 } from './202611270200-create-ranking.ts';
import { KeepHomeDepartments1764208860000 } from './202611270201-keep-home-departments.ts';
import { CreatePasses1764209400000 } from './202611270210-create-passes.ts';
import { CreateSurfaced1764210600000 } from './202611270230-create-surfaced.ts';
import { MergeIdeas1764213000000 } from './202611270310-merge-ideas.ts';
import { KeepQuota1764213600000 } from './202611270320-keep-quota.ts';

/** The diary of the schema, in order. */
export const migrations = [
  CreatePlatform1763910000000,
  CreatePeople1763910600000,
  CreateIdeas1763911200000,
  CreateThreads1763911800000,
  CreateSettingUp1763912400000,
  CreateFactsWaiting1764180000000,
  CreateMails1764180600000,
  CreatePlaceholderAddresses1764182100000,
  CreateAccessTokens1764180660000,
  AddOrganisationLanguage1764180300000,
  CreateTableFiles1764180360000,
  CreateFiles1764181800000,
  CreateFollows1764181200000,
  CreatePeopleImport1764180420000,
  IndexRoleRecords1764180480000,
  CreateBackupRuns1764182400000,
  IndexImportRows1764180540000,
  CreateNotices1764181260000,
  CreateIdeaImports1764182160000,
  CreatePlaceholderJoins1764182220000,
  CreateSearch1764180900000,
  KeepVectorsInPlace1764180960000,
  IndexIdeasOnce1764181020000,
  IndexIdeasTogether1764181080000,
  IndexWordBeginnings1764181140000,
  CreateMailPreferences1764183000000,
  ReadManyTextsLater1764183900000,
  CreatePresence1764184800000,
  CreateRanking1764208800000,
  KeepHomeDepartments1764208860000,
  CreatePasses1764209400000,
  CreateSurfaced1764210600000,
  MergeIdeas1764213000000,
  KeepQuota1764213600000,
];
