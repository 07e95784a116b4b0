import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import InvitationsPage from './InvitationsPage.tsx';

const priya = { ...amara, can: { ...amara.can, administer: true } };
const member = (id: string, name: string) => ({
  __typename: 'Member',
  id,
  name,
  email: `${id}@example.org`,
  isActive: true,
  entry: { __typename: 'MemberEntry', hasPassword: false, invitedAt: null, invitedUntil: null },
});
const standing = (part = {}) => ({
  __typename: 'Invitations',
  withoutPassword: 2,
  uninvited: 2,
  lastRun: null,
  ...part,
});
const run = (part = {}) => ({
  __typename: 'InvitationRun',
  id: 'r',
  total: 2,
  sent: 1,
  endedAt: null,
  ...part,
});

async function invitations(replies: Record<string, Reply> = {}) {
  const { link, asked } = answeringLink(
    ({ name }) =>
      replies[name] ??
      (name === 'InvitationsStanding'
        ? { data: { invitations: standing() } }
        : {
            data: {
              membersWithoutPassword: {
                __typename: 'MemberConnection',
                edges: [member('ines', 'Ines'), member('jonas', 'Jonas')].map((node) => ({
                  __typename: 'MemberEdge',
                  cursor: node.id,
                  node,
                })),
                pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'jonas' },
              },
            },
          }),
  );
  await renderPage(<InvitationsPage />, { link, viewer: priya });
  return (name: string) => asked.filter((question) => question.name === name);
}

test('those chosen are invited, and nobody else', async () => {
  const sent = await invitations({
    InviteMembers: { data: { inviteMembers: { __typename: 'Invited', sent: 1, left: 0 } } },
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Jonas' }));
  await userEvent.click(screen.getByRole('button', { name: 'Invite 1 person' }));
  expect(await screen.findByText('1 person is invited.')).toBeTruthy();
  expect(sent('InviteMembers')[0]!.variables.input).toMatchObject({ memberIds: ['jonas'] });
  expect(screen.getByRole('checkbox', { name: 'Choose Jonas' })).toHaveProperty('checked', false);
});

test('everybody is invited only after a second question, and it can be stopped', async () => {
  const sent = await invitations({
    InviteEverybody: { data: { inviteEverybody: standing({ lastRun: run() }) } },
    StopInviting: { data: { stopInviting: standing({ lastRun: run({ endedAt: '2026-11-26T09:00:00Z' }) }) } },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Invite all 2 who are not invited yet' }));
  expect(sent('InviteEverybody')).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Invite them' }));
  expect(await screen.findByText('Inviting: 1 of 2')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('Inviting was stopped.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Inviting: 1 of 2')).toBeNull());
});

test('a refusal keeps what was chosen', async () => {
  await invitations({ InviteMembers: { error: { code: 'UNAVAILABLE' } } });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all that are shown' }));
  await userEvent.click(screen.getByRole('button', { name: 'Invite 2 people' }));
  expect(await screen.findByText(/server is busy/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Invite 2 people' })).toBeTruthy();
});
