import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { feedPage, inventedIdea, type InventedIdea } from '../../testing/invented-ideas.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { stagedServer } from '../../testing/staged-server.ts';
import FollowingFeed from './FollowingFeed.tsx';

const reach = (part: object = {}) => ({
  followReach: {
    __typename: 'FollowReach',
    spaceIds: [],
    tagIds: [],
    memberIds: [],
    mutedIds: [],
    ...part,
  },
});

async function following(ids: () => string, followed: object = {}) {
  const server = stagedServer(({ name, variables }) => {
    if (name === 'FollowingFeed')
      return {
        data: {
          followingFeed: variables.after
            ? feedPage([inventedIdea('z')])
            : feedPage(
                [...ids()].map((id) => inventedIdea(id)),
                ids().length > 2,
              ),
        },
      };
    return { data: name === 'FollowReach' ? reach(followed) : {} };
  });
  await renderPage(<FollowingFeed filter={undefined} />, { link: server.link });
  const event = (id: string, idea: InventedIdea) =>
    server.emit('FeedEvents', {
      feedEvents: {
        __typename: 'FeedEvent',
        cursor: `c${id}`,
        kind: 'IDEA_POSTED',
        idea: inventedIdea(id, idea),
      },
    });
  return { ...server, event };
}

const shown = (expected: string) =>
  waitFor(() =>
    expect(screen.queryAllByRole('heading', { level: 2, name: /^Idea/ }).map((it) => it.textContent)).toEqual(
      [...expected].map((id) => `Idea ${id}`),
    ),
  );

test('new ideas are counted that come from what is followed, unless something silences them', async () => {
  let all = 'ab';
  const { event } = await following(() => all, { spaceIds: ['s2'], mutedIds: ['ida'] });
  await shown('ab');
  await event('c', { space: 'wards' });
  await event('d', { space: 'depot' });
  await event('e', { space: 'wards', by: 'ida' });
  all = 'cab';
  await userEvent.click(await screen.findByRole('button', { name: '1 new idea' }));
  await shown('cab');
});

test('the list goes on at its end', async () => {
  await following(() => 'abc');
  await shown('abc');
  await userEvent.click(screen.getByRole('button', { name: 'Show more ideas' }));
  await shown('abcz');
});

test('who follows nothing is told how to begin', async () => {
  await following(() => '');
  expect(await screen.findByText('You follow nothing yet')).toBeTruthy();
});
