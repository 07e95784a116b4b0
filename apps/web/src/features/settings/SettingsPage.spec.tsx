import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { preferences } from '../../shell/index.ts';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import SettingsPage from './SettingsPage.tsx';

const session = (id: string, device: string, isCurrent = false) => ({
  __typename: 'Session',
  id,
  device,
  isCurrent,
  startedAt: '2026-11-20T09:00:00Z',
  lastSeenAt: '2026-11-22T09:00:00Z',
});
const here = session('1', 'Firefox, Linux', true);

async function settings(replies: Record<string, Reply> = {}) {
  const { link, asked } = answeringLink(
    ({ name }) =>
      replies[name] ?? {
        data: { mySessions: [here, session('2', 'Safari, iPhone'), session('3', 'Edge, Windows')] },
      },
  );
  await renderPage(<SettingsPage />, { link });
  await screen.findByText('Safari, iPhone');
  return { asked };
}

test('a session elsewhere is ended, and this one cannot be', async () => {
  await settings({ EndSession: { data: { endSession: [here, session('3', 'Edge, Windows')] } } });
  expect(screen.queryByRole('button', { name: 'Sign out on Firefox, Linux' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Sign out on Safari, iPhone' }));
  await waitFor(() => expect(screen.queryByText('Safari, iPhone')).toBeNull());
  expect(screen.getByText('Edge, Windows')).toBeTruthy();
});

test('all others are ended at once', async () => {
  await settings({ EndOtherSessions: { data: { endOtherSessions: [here] } } });
  await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere else' }));
  await waitFor(() => expect(screen.queryByText('Edge, Windows')).toBeNull());
  expect(screen.getByText('Firefox, Linux')).toBeTruthy();
});

test('single keys and announcements are switched for this device', async () => {
  await settings();
  await userEvent.click(screen.getByRole('switch', { name: 'Single keys' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Live announcements' }));
  expect(preferences()).toEqual({ singleKeys: false, announcements: false });
  await userEvent.click(screen.getByRole('switch', { name: 'Single keys' }));
  expect(preferences().singleKeys).toBe(true);
});

test.each<[string, Reply, RegExp]>([
  [
    'a wrong present password is said at its field',
    { error: { code: 'INVALID_INPUT', fields: [{ path: 'currentPassword', code: 'WRONG' }] } },
    /This is not right/,
  ],
  [
    'who has no password is told so',
    { error: { code: 'CONFLICT', params: { rule: 'password.none' } } },
    /has no password/,
  ],
])('%s', async (_, reply, sentence) => {
  await settings({ ChangePassword: reply });
  await userEvent.type(screen.getByLabelText('Present password'), 'old words');
  await userEvent.type(screen.getByLabelText('New password'), 'a whole new sentence');
  await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
  expect(await screen.findByText(sentence)).toBeTruthy();
});
