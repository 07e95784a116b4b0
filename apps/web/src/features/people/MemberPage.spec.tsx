import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import MemberPage from './MemberPage.tsx';

const priya = { ...amara, can: { ...amara.can, administer: true } };
const unit = { __typename: 'Unit', id: 'u2', name: 'Depot', parent: { __typename: 'Unit', id: 'u1' } };
const units = [unit, { __typename: 'Unit', id: 'u1', name: 'Transport', parent: null }];
const spaces = [{ __typename: 'Space', id: 's1', name: 'Streets' }];
const jonas = {
  __typename: 'Member',
  id: 'jonas',
  name: 'Jonas Lindqvist',
  initials: 'JL',
  title: 'Bus driver',
  email: 'jonas@example.org',
  level: 2,
  isActive: true,
  isPlaceholder: false,
  unit: { __typename: 'Unit', id: 'u2', name: 'Depot' },
  manager: { __typename: 'Member', id: 'ruth', name: 'Ruth Boss' },
  roles: [{ __typename: 'RoleHeld', role: 'REVIEWER', unit: null, space: { __typename: 'Space', id: 's1' } }],
};

async function form(path: string, ...replies: Reply[]) {
  const { link, asked } = answeringLink(({ name }) =>
    name === 'MemberToEdit'
      ? { data: path.endsWith('new') ? { units, spaces } : { member: jonas, units, spaces } }
      : name === 'MemberEntry'
        ? { data: { member: { ...jonas, entry: null } } }
        : replies.shift()!,
  );
  const pages = (
    <Routes>
      <Route path="/admin/people/:memberId" element={<MemberPage />} />
      <Route path="/admin/people" element={<p>The list of people</p>} />
    </Routes>
  );
  await renderPage(pages, { link, path, viewer: priya });
  await screen.findByLabelText('Name');
  const sent = (name: string) => asked.find((question) => question.name === name)?.variables.input;
  return { asked, sent };
}

test('a member is changed with everything else as it was, roles and password included', async () => {
  const { sent } = await form('/admin/people/jonas', { data: { editMember: jonas } });
  await userEvent.type(screen.getByLabelText('What they do'), ', line 7');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The list of people')).toBeTruthy();
  expect(sent('EditMember')).toMatchObject({
    memberId: 'jonas',
    name: 'Jonas Lindqvist',
    title: 'Bus driver, line 7',
    unitId: 'u2',
    level: 2,
    managerId: 'ruth',
    password: null,
    isActive: true,
    roles: [{ role: 'REVIEWER', unitId: null, spaceId: 's1' }],
  });
});

test('what is refused is said at its field, and everything typed stays', async () => {
  await form('/admin/people/new', {
    error: {
      code: 'INVALID_INPUT',
      fields: [
        { path: 'email', code: 'TAKEN' },
        { path: 'password', code: 'TOO_SHORT', params: { min: 10 } },
      ],
    },
  });
  await userEvent.type(screen.getByLabelText('Name'), 'Mei Tan');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'jonas@example.org');
  await userEvent.type(screen.getByLabelText('First password'), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Add the person' }));
  expect(await screen.findByText('This is already in use.')).toBeTruthy();
  expect(screen.getByText('At least 10 characters, please.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Mei Tan');
  expect(screen.getByLabelText<HTMLInputElement>('First password').value).toBe('short');
});

test('a circle of managers is told in plain words', async () => {
  await form('/admin/people/jonas', {
    error: { code: 'INVALID_INPUT', fields: [{ path: 'managerId', code: 'WRONG' }] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Nobody can stand above themselves/)).toBeTruthy();
});

test('who may not administer finds nothing here', async () => {
  const { link, asked } = answeringLink(() => ({ data: {} }));
  await renderPage(<MemberPage />, { link });
  expect(await screen.findByText('There is nothing at this address', { selector: 'p' })).toBeTruthy();
  await waitFor(() => expect(asked.filter(({ name }) => name === 'MemberToEdit')).toEqual([]));
});
