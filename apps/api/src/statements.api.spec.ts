import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from './platform/database/database.ts';
import { newKey } from './testing/caller.ts';
import { statementsOf } from './testing/count-statements.ts';
import { foundOrganisation, type Founding } from './testing/founding.ts';
import { sentText, shippedDocuments } from './testing/shipped-documents.ts';
import { TestApi } from './testing/test-api.ts';

/** SQL statements one operation may cost, the look-up of the session included. */
const MOST = 12;

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'reviewer'>;
let ideaId: string;
let commentId: string;
let mailId: string;

/** The queries as the screens send them, by name. */
const documents = shippedDocuments('query');

/** With what each is asked. A new query of the screens has to be named here. */
const asked: Record<string, () => Record<string, unknown>[]> = {
  AnsweredComment: () => [{ id: commentId }],
  AnswerSource: () => [{ id: ideaId }],
  CommentRights: () => [{ id: commentId }],
  Backups: () => [{}],
  CommentSource: () => [{ id: commentId }],
  CommentWordings: () => [{ id: commentId }],
  ComposerPlaces: () => [{}],
  Directory: () => [{ search: 'a' }, { unitId: founded.unitId }],
  Feed: () =>
    ['RISING', 'NEEDS_EYES', 'NEW', 'DECIDED', 'REVEALED'].map((order) => ({
      order,
      filter: { tags: ['one'] },
    })),
  FeedPlaces: () => [{}],
  FollowedOf: () => [{ memberId: founded.people.bo.memberId }],
  FollowingFeed: () => [{}, { filter: { tags: ['one'] } }],
  FollowPreferences: () => [{}],
  FollowReach: () => [{}],
  FileLimits: () => [{}],
  InboxPage: () => [{ filter: 'ALL' }, { filter: 'UNREAD' }],
  IdeaImportMapping: () => [{ id: ideaId }],
  IdeaImportPreview: () => [],
  IdeaImportRefusals: () => [{ id: ideaId, first: 100 }],
  IdeaImports: () => [{}],
  IdeaPage: () => [{ id: ideaId }, { id: ideaId, around: commentId }],
  IdeaRights: () => [{ id: ideaId }],
  IdeaSource: () => [{ id: ideaId }],
  IdeaWordings: () => [{ id: ideaId }],
  InvitationsStanding: () => [{}],
  KeptDraft: () => [{ key: 'idea:new' }],
  MailInOutbox: () => [{ id: mailId }],
  MailLink: () => [{ token: 'made up' }],
  MergeChoices: () => [{ title: 'An idea with a number' }],
  MemberEntry: () => [{ id: founded.people.bo.memberId }],
  MembersWithoutPassword: () => [{}],
  MailPreferences: () => [{}],
  MemberToEdit: () => [{ id: founded.people.bo.memberId, isNew: false }],
  Mentionable: () => [
    { search: 'a', ideaId },
    { search: 'a', spaceId: founded.spaceId },
  ],
  MembersToJoin: () => [{ search: 'a' }],
  MySessions: () => [{}],
  MyProfile: () => [{}],
  OrgTree: () => [{}],
  OverlookedIdeas: () => [{}],
  OneIdeaImport: () => [{ id: ideaId }],
  FirstLooksQuota: () => [{}],
  OrganisationToSettle: () => [{}],
  PeopleImport: () => [{ id: ideaId }],
  PeopleImportMissing: () => [{ id: ideaId }],
  PeopleImportRows: () => [{ id: ideaId, kind: 'ADDED' }],
  Outbox: () => [{ state: 'KEPT' }],
  NextDigest: () => [{}],
  People: () => [{ search: 'a' }],
  PlaceholderJoins: () => [{}],
  Placeholders: () => [{ search: 'a', matchedOnly: true }],
  PresenceSettings: () => [{}],
  RankingWeeks: () => [{}],
  PreviewMarkdown: () => [{ source: '**a**' }],
  Profile: () => [{ id: founded.people.bo.memberId }],
  ProfileComments: () => [{ id: founded.people.bo.memberId }],
  PartsOfIdea: () => [{ id: ideaId }],
  ProfileIdeas: () => [{ id: founded.people.ada.memberId }],
  RelatedIdeas: () => [{ ideaId }],
  RevealedIdea: () => [{ id: ideaId }],
  RepliesPage: () => [{ id: commentId, first: 20 }],
  RoleHistory: () => [{}],
  RolePlaces: () => [{}],
  RolesHeld: () => [{}],
  Search: () =>
    ['idea', 'author:ada tag:one idae -nothing', 'author:ada number', 'ada'].map((query) => ({
      query,
      ...{ ideas: 6, comments: 4, people: 4, tags: 8 },
      ...{ withIdeas: true, withComments: true, withPeople: true, withTags: true },
    })),
  Shell: () => [{}],
  SignInPage: () => [{}],
  SimilarIdeas: () => [{ title: 'An idea with a number', bodyMarkdown: 'Body', lang: 'en', first: 4 }],
  SoughtMembers: () => [{ search: 'a' }],
  Spaces: () => [{}],
  Stages: () => [{}],
  SurfacedIdeas: () => [{ filter: { withDecided: true } }],
  SurfacedPlaces: () => [{}],
  TagHeading: () => [{ name: 'one' }],
  SuggestedTags: () => [{ prefix: 'o', first: 10 }],
  ThreadPage: () => [{ id: ideaId, first: 20 }],
  Units: () => [{}],
  WhyIdea: () => [{ id: ideaId }],
  WaitingClaims: () => [{ mineOnly: false }],
};

/** Those that are refused to all but administrators. */
const administrators = new Set([
  'Backups',
  'InvitationsStanding',
  'MailInOutbox',
  'MemberEntry',
  'MembersWithoutPassword',
  'Outbox',
]);

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    isBlind: true,
    // An administrator, so that their screens are counted too.
    people: {
      ada: {},
      bo: { roles: [{ role: 'ADMINISTRATOR' }] },
      reviewer: { roles: [{ role: 'REVIEWER' }] },
    },
  });
  const { ada, bo, reviewer } = founded.people;
  for (let n = 0; n < 25; n += 1) {
    const { postIdea } = await ada.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      {
        input: {
          idempotencyKey: newKey(),
          spaceId: founded.spaceId,
          title: `An idea with the number ${n}`,
          bodyMarkdown: 'Body',
          tags: ['one'],
        },
      },
    );
    ideaId = postIdea.id;
  }
  await reviewer.ask(`mutation ($input: AnswerIdeaInput!) { answerIdea(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ideaId, version: 0, bodyMarkdown: 'Yes' },
  });
  const { stages } = await reviewer.ask<{ stages: { id: string }[] }>('{ stages { id } }');
  await reviewer.ask(`mutation ($input: MoveIdeaInput!) { moveIdea(input: $input) { id } }`, {
    input: { idempotencyKey: newKey(), ideaId, stageId: stages[1]!.id, reason: 'We look into it' },
  });
  await founded.admin.ask(`mutation ($input: SendPasswordResetInput!) { sendPasswordReset(input: $input) }`, {
    input: { idempotencyKey: newKey(), memberId: bo.memberId },
  });
  const { mails } = await founded.admin.ask<{ mails: { edges: { node: { id: string } }[] } }>(
    '{ mails { edges { node { id } } } }',
  );
  mailId = mails.edges[0]!.node.id;
  let parentId: string | null = null;
  for (let n = 0; n < 6; n += 1) {
    const input: Record<string, unknown> = {
      idempotencyKey: newKey(),
      ideaId,
      parentId: n % 3 === 0 ? null : parentId,
      bodyMarkdown: `Comment ${n}`,
    };
    const { postComment }: { postComment: { id: string } } = await bo.ask<{ postComment: { id: string } }>(
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }`,
      { input },
    );
    parentId = postComment.id;
    commentId = postComment.id;
  }
  // What listens to all this must not be counted with a page.
  await api.settle();
});
afterAll(() => api.stop());

test('every query of the screens is counted', () => {
  expect([...documents.keys()].sort()).toEqual(Object.keys(asked).sort());
});

test.each(Object.keys(asked))(`%s costs at most ${MOST} statements`, async (name) => {
  const query = sentText(documents.get(name)!);
  const asker = administrators.has(name) ? founded.admin : founded.people.bo;
  for (const variables of asked[name]!()) {
    const counts: number[] = [];
    // A job of the server may fall into one of them and ask something of its own.
    for (let n = 0; n < 2 && !counts.some((count) => count <= MOST); n += 1)
      counts.push((await statementsOf(() => asker.ask(query, variables))).length);
    expect(Math.min(...counts)).toBeLessThanOrEqual(MOST);
  }
});

test('the count sees statements at all', async () => {
  const database = api.get(Database);
  const statements = await statementsOf(async () => {
    for (let n = 0; n < MOST + 1; n += 1) await database.rows('select 1');
  });
  // A job of the server may ask something of its own meanwhile.
  expect(statements.filter((sql) => sql === 'select 1')).toHaveLength(MOST + 1);
});
