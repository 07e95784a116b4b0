import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from './platform/database/database.ts';
import { newKey } from './testing/caller.ts';
import { statementsOf } from './testing/count-statements.ts';
import { foundOrganisation, type Founding } from './testing/founding.ts';
import { TestApi } from './testing/test-api.ts';

/** SQL statements one operation may cost, the look-up of the session included. */
const MOST = 12;

let api: TestApi;
let founded: Founding<'ada' | 'bo' | 'reviewer'>;
let ideaId: string;

const card = `id title version excerpt lang postedAt postedOnDayOnly editedAt state commentCount viewerHasVoted
  space { id name colour slug } tags { id name } stage { id key name meaning kind } support { count version }
  bylines { kind name member { id name initials title unit { id name } } }
  sourceTotals { sourceName up down passes url } viewerCan { edit vote withdraw restore comment decide answer hide }`;

const comment = `id ideaId parentId rootId version state bodyMarkdown bodyHtml lang postedAt editedAt hiddenReason
  byline { kind name member { id name initials title unit { name } } } reactions { key count } viewerReactions
  viewerCan { edit remove restore hide reply react } sourceTotals { up down } replyCount`;

const operations: Record<string, string> = {
  'the feed, newest': `{ feed(order: NEW, first: 20) { liveCursor edges { cursor node { ${card} answer { id } } } pageInfo { hasNextPage endCursor } } }`,
  'the feed, most backed': `{ feed(order: MOST_BACKED, first: 20) { liveCursor edges { cursor node { ${card} } } pageInfo { hasNextPage endCursor } } }`,
  'the idea page with its thread': `query ($id: ID!) { idea(id: $id) { ${card} bodyMarkdown bodyHtml hiddenReason threadCursor viewerLastVisitAt
    answer { id version bodyHtml answeredBy { name member { id } } answeredAt editedAt }
    decisions { id reason decidedAt fromStage { id key name } toStage { id key name } decidedBy { name } }
    comments(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${comment}
      replies(first: 10) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${comment} } } } } } } } }`,
};

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api, {
    people: { ada: {}, bo: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } },
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
  }
});
afterAll(() => api.stop());

test.each(Object.entries(operations))(`%s costs at most ${MOST} statements`, async (_name, query) => {
  const statements = await statementsOf(() => founded.people.bo.ask(query, { id: ideaId }));
  expect(statements.length).toBeLessThanOrEqual(MOST);
  expect(statements.length).toBeGreaterThan(2);
});

test('the count sees statements at all', async () => {
  const database = api.get(Database);
  const statements = await statementsOf(async () => {
    for (let n = 0; n < MOST + 1; n += 1) await database.rows('select 1');
  });
  expect(statements).toHaveLength(MOST + 1);
});
