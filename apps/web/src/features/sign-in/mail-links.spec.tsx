import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { NewAddressPage, OldAddressPage } from './AddressLinkPage.tsx';
import ForgottenPage from './ForgottenPage.tsx';
import InvitationPage from './InvitationPage.tsx';
import NewPasswordPage from './NewPasswordPage.tsx';

const open = (purpose: string, part = {}) => ({
  mailLink: {
    __typename: 'MailLink',
    purpose,
    state: 'OPEN',
    name: 'Ines Duarte',
    email: 'ines@example.org',
    ...part,
  },
});

async function follow(page: ReactNode, link: object | null, replies: Record<string, Reply> = {}) {
  const { link: server, asked } = answeringLink(({ name }) =>
    name === 'MailLink' ? { data: (link ?? { mailLink: null }) as never } : replies[name]!,
  );
  await renderPage(page, { link: server, path: '/somewhere#the-secret' });
  return (name: string) => asked.find((question) => question.name === name)?.variables;
}

test('an invitation welcomes by name, and what is wrong with the password is said at its field', async () => {
  const sent = await follow(<InvitationPage />, open('INVITATION'), {
    AcceptInvitation: {
      error: {
        code: 'INVALID_INPUT',
        fields: [{ path: 'password', code: 'TOO_SHORT', params: { min: 10 } }],
      },
    },
  });
  expect(await screen.findByRole('heading', { name: 'Welcome, Ines Duarte' })).toBeTruthy();
  await userEvent.type(screen.getByLabelText('New password'), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Come in' }));
  expect(await screen.findByText('At least 10 characters, please.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('short');
  expect(sent('MailLink')).toEqual({ token: 'the-secret' });
  expect(sent('AcceptInvitation')).toMatchObject({ input: { token: 'the-secret', password: 'short' } });
});

test('a new password leads to the sign-in page', async () => {
  await follow(<NewPasswordPage />, open('RESET'), { ResetPassword: { data: { resetPassword: true } } });
  await userEvent.type(await screen.findByLabelText('New password'), 'a whole new sentence');
  await userEvent.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByRole('heading', { name: 'Your password is changed' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the sign-in page' })).toBeTruthy();
});

test.each<[string, ReactNode, object | null, RegExp, string]>([
  ['a used link', <NewPasswordPage />, open('RESET', { state: 'USED' }), /was used/, 'To the sign-in page'],
  [
    'an old one',
    <NewPasswordPage />,
    open('RESET', { state: 'EXPIRED' }),
    /time of this link/,
    'Ask for a new link',
  ],
  [
    'an old invitation',
    <InvitationPage />,
    open('INVITATION', { state: 'EXPIRED' }),
    /time of/,
    'To the sign-in page',
  ],
  ['one that was cut', <NewPasswordPage />, null, /does not work/, 'Ask for a new link'],
  ['one for something else', <InvitationPage />, open('RESET'), /does not work/, 'To the sign-in page'],
])('%s says so, and what to do', async (_, page, link, title, way) => {
  await follow(page, link);
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(screen.getByRole('link', { name: way })).toBeTruthy();
  expect(screen.queryByLabelText('New password')).toBeNull();
});

test('opening the page of a new address changes nothing before it is pressed', async () => {
  const sent = await follow(<NewAddressPage />, open('ADDRESS'), {
    ConfirmAddress: { error: { code: 'CONFLICT', params: { rule: 'address.taken' } } },
  });
  const button = await screen.findByRole('button', { name: 'Use this address' });
  expect(sent('ConfirmAddress')).toBeUndefined();
  await userEvent.click(button);
  expect(await screen.findByText(/somebody else has this address/)).toBeTruthy();
});

test('a change of address is taken back', async () => {
  await follow(<OldAddressPage />, open('ADDRESS_UNDO'), { UndoAddress: { data: { undoAddress: true } } });
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(await screen.findByRole('heading', { name: 'The old address is back' })).toBeTruthy();
});

test('who forgot the password is told to look into their mail, whoever they are', async () => {
  const sent = await follow(<ForgottenPage />, null, {
    RequestPasswordReset: { data: { requestPasswordReset: true } },
  });
  await userEvent.type(screen.getByLabelText('E-mail address'), ' ines@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText(/If ines@example.org has an account/)).toBeTruthy();
  expect(sent('RequestPasswordReset')).toMatchObject({ input: { email: 'ines@example.org' } });
});
