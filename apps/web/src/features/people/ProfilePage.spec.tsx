import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { answeringLink } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import ProfilePage from './ProfilePage.tsx';

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const unit = (id: string, name: string) => ({ __typename: 'Unit', id, name });
const mei = {
  __typename: 'Member',
  id: 'mei',
  name: 'Mei Tan',
  initials: 'MT',
  title: 'Nurse',
  isActive: true,
  isPlaceholder: false,
  joinedAt: '2026-11-20T09:00:00Z',
  viewerFollow: { __typename: 'ViewerFollow', level: null, source: null },
  follows: null,
  unit: { ...unit('u2', 'ICU'), path: [unit('u1', 'Health'), unit('u2', 'ICU')] },
  publicRoles: [
    {
      __typename: 'RoleHeld',
      role: 'REVIEWER',
      unit: null,
      space: { __typename: 'Space', id: 's1', name: 'Care' },
    },
  ],
};
const none = { totalCount: 0, edges: [], pageInfo };
const said = {
  __typename: 'CommentMentionConnection',
  totalCount: 1,
  edges: [
    {
      __typename: 'CommentMentionEdge',
      cursor: 'c',
      node: {
        __typename: 'CommentMention',
        id: 'c1',
        ideaId: 'i1',
        ideaTitle: 'Shade at the bus stops',
        excerpt: 'Trees would do.',
        lang: 'en',
        postedAt: '2026-11-21T09:00:00Z',
        postedOnDayOnly: false,
      },
    },
  ],
  pageInfo,
};

async function profile(member: object | null, viewer = amara) {
  const { link } = answeringLink(({ name }) => {
    if (name === 'ProfileIdeas')
      return {
        data: {
          member: { __typename: 'Member', id: 'mei', ideas: { __typename: 'MemberIdeasType', ...none } },
        },
      };
    if (name === 'ProfileComments')
      return { data: { member: { __typename: 'Member', id: 'mei', comments: said } } };
    return { data: { member } };
  });
  const page = (
    <Routes>
      <Route path="/people/:memberId" element={<ProfilePage />} />
    </Routes>
  );
  await renderPage(page, { link, path: '/people/mei', viewer });
}

test('a profile says where somebody works, in which role they answer and what they said, and leads there', async () => {
  await profile(mei);
  expect(await screen.findByRole('heading', { level: 1, name: 'Mei Tan' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Health' }).getAttribute('href')).toBe('/people?unit=u1');
  expect(screen.getByText('Reviewer, Care')).toBeTruthy();
  const comment = await screen.findByRole('link', { name: /Trees would do/ });
  expect(comment.getAttribute('href')).toBe('/ideas/i1?comment=c1');
  expect(screen.getByRole('heading', { name: 'No ideas' })).toBeTruthy();
  expect(screen.queryByText(/level/i)).toBeNull();
  expect(screen.queryByRole('link', { name: 'Edit your profile' })).toBeNull();
});

test('one’s own leads to where it is edited', async () => {
  await profile(mei, { ...amara, id: 'mei' });
  const link = await screen.findByRole('link', { name: 'Edit your profile' });
  expect(link.getAttribute('href')).toBe('/settings#profile');
});

test('somebody an import named has a page that says so', async () => {
  await profile({ ...mei, isPlaceholder: true, joinedAt: null });
  expect(await screen.findByText('Named in an import; has no account.')).toBeTruthy();
});

test('nobody of that id is nobody', async () => {
  await profile(null);
  expect(await screen.findByText('There is nothing at this address', { selector: 'p' })).toBeTruthy();
});
