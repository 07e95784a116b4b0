import type { BulkTable } from '../bulk-table.ts';
import { answerVersionsTable } from './answer-versions.table.ts';
import { answersTable } from './answers.table.ts';
import { commentReactionsTable } from './comment-reactions.table.ts';
import { commentSearchTable } from './comment-search.table.ts';
import { commentVersionsTable } from './comment-versions.table.ts';
import { commentsTable } from './comments.table.ts';
import { decisionsTable } from './decisions.table.ts';
import { followsTable } from './follows.table.ts';
import { ideaBylinesTable } from './idea-bylines.table.ts';
import { ideaCountsTable } from './idea-counts.table.ts';
import { ideaSearchTable } from './idea-search.table.ts';
import { ideaStandingsTable } from './idea-standings.table.ts';
import { ideaTagsTable } from './idea-tags.table.ts';
import { editedIdeaVersionsTable, ideaVersionsTable } from './idea-versions.table.ts';
import { ideasTable } from './ideas.table.ts';
import {
  departmentTalliesTable,
  levelTalliesTable,
  lookCheckpointsTable,
  lookCountsTable,
  waveTalliesTable,
} from './looks.table.ts';
import { memberRolesTable } from './member-roles.table.ts';
import { membersTable } from './members.table.ts';
import { noticesTable } from './notices.table.ts';
import { organisationTable } from './organisation.table.ts';
import { positionsTable } from './positions.table.ts';
import { searchWordsTable } from './search-words.table.ts';
import { spacesTable } from './spaces.table.ts';
import { tagsTable } from './tags.table.ts';
import { unitsTable } from './units.table.ts';
import { votesTable } from './votes.table.ts';

/** What the seeder writes, in this order. A new feature that should be measured adds a file for each of its tables. */
export const bulkTables: readonly BulkTable[] = [
  organisationTable,
  unitsTable,
  membersTable,
  positionsTable,
  memberRolesTable,
  spacesTable,
  tagsTable,
  ideasTable,
  ideaBylinesTable,
  ideaTagsTable,
  editedIdeaVersionsTable,
  ideaVersionsTable,
  commentsTable,
  commentVersionsTable,
  commentReactionsTable,
  votesTable,
  ideaCountsTable,
  lookCheckpointsTable,
  lookCountsTable,
  departmentTalliesTable,
  levelTalliesTable,
  waveTalliesTable,
  ideaStandingsTable,
  decisionsTable,
  answersTable,
  answerVersionsTable,
  followsTable,
  noticesTable,
  ideaSearchTable,
  commentSearchTable,
  searchWordsTable,
];
