import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import DirectoryPage from './DirectoryPage.tsx';
import OrgTreePage from './OrgTreePage.tsx';
import RolesPage from './RolesPage.tsx';

const unit = (id: string, name: string, parent: string | null, direct: number, below: number) => ({
  __typename: 'Unit',
  id,
  name,
  memberCount: direct,
  memberCountBelow: below,
  parent: parent && { __typename: 'Unit', id: parent },
});
const units = [
  unit('u1', 'Town', null, 1, 4),
  unit('u2', 'Health', 'u1', 1, 3),
  unit('u3', 'ICU', 'u2', 2, 2),
];
const mei = {
  __typename: 'Member',
  id: 'mei',
  name: 'Mei Tan',
  initials: 'MT',
  picture: null,
  title: 'Nurse',
  unit: { __typename: 'Unit', id: 'u3', name: 'ICU' },
};
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const members = (...nodes: object[]) => ({
  __typename: 'MemberConnection',
  edges: nodes.map((node) => ({ __typename: 'MemberEdge', cursor: 'c', node })),
  pageInfo,
});

test('everybody is searched by name, within a unit and all below it', async () => {
  const { link, asked } = answeringLink(({ name, variables }) => ({
    data:
      name === 'OrgTree' ? { units } : { members: variables['search'] === 'xyz' ? members() : members(mei) },
  }));
  await renderPage(<DirectoryPage />, { link });
  expect((await screen.findByRole('link', { name: /Mei Tan/ })).getAttribute('href')).toBe('/people/mei');
  await userEvent.selectOptions(screen.getByLabelText('Unit'), 'u2');
  await userEvent.type(screen.getByLabelText('Search by name'), 'xyz');
  expect(await screen.findByText('Nobody is found')).toBeTruthy();
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'Directory').at(-1)?.variables).toMatchObject({
      search: 'xyz',
      unitId: 'u2',
    }),
  );
});

test('the tree opens branch by branch and counts everybody below', async () => {
  const { link } = answeringLink(() => ({ data: { units } }));
  await renderPage(<OrgTreePage />, { link });
  expect((await screen.findByRole('link', { name: /Town/ })).textContent).toContain('4 people');
  expect(screen.queryByRole('link', { name: /ICU/ })).toBeNull();
  const toggle = screen.getByRole('button', { name: 'Show what is below Health' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(toggle);
  expect(screen.getByRole('link', { name: /ICU/ }).getAttribute('href')).toBe('/people?unit=u3');
});

test('a role is taken, and may be given back at once', async () => {
  const held = { __typename: 'RoleHeld', role: 'REVIEWER', unit: null, space: null };
  const grant = {
    __typename: 'RoleGrant',
    id: 'g1',
    givenAt: '2026-11-20T09:00:00Z',
    held,
    member: { ...mei, unit: undefined },
    givenBy: null,
  };
  const change = { ...grant, __typename: 'RoleChange', id: 'c1', at: grant.givenAt, kind: 'GIVEN', by: null };
  const answers: Record<string, Reply> = {
    RolesHeld: {
      data: {
        rolesHeld: {
          __typename: 'RoleGrantConnection',
          edges: [{ __typename: 'RoleGrantEdge', cursor: 'c', node: grant }],
          pageInfo,
        },
      },
    },
    RoleHistory: {
      data: {
        roleHistory: {
          __typename: 'RoleChangeConnection',
          edges: [{ __typename: 'RoleChangeEdge', cursor: 'c', node: change }],
          pageInfo,
        },
      },
    },
    RolePlaces: { data: { units, spaces: [] } },
    TakeRole: { data: { takeRole: { __typename: 'Member', id: 'mei', publicRoles: [] } } },
    GiveRole: { data: { giveRole: { __typename: 'Member', id: 'mei', publicRoles: [] } } },
  };
  const { link, asked } = answeringLink(({ name }) => answers[name]!);
  await renderPage(<RolesPage />, { link, viewer: { ...amara, can: { ...amara.can, administer: true } } });
  expect(await screen.findByText('Mei Tan became Reviewer, Everywhere')).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: 'Take the role Reviewer, Everywhere, from Mei Tan' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'GiveRole')?.variables['input']).toMatchObject({
      memberId: 'mei',
      role: 'REVIEWER',
    }),
  );
});
