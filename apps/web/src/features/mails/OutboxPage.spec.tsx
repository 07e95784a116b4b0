import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { amara, renderPage } from '../../testing/render-page.tsx';
import MailPage from './MailPage.tsx';
import OutboxPage from './OutboxPage.tsx';

const priya = { ...amara, can: { ...amara.can, administer: true } };
const mail = {
  __typename: 'Mail',
  id: 'm1',
  kind: 'INVITATION',
  state: 'KEPT',
  to: 'ines@example.org',
  subject: 'You are invited',
  queuedAt: '2026-11-26T09:00:00Z',
  failure: null,
  language: 'en',
  sentAt: null,
  nextTryAt: null,
  tries: 0,
  text: 'Hello\nhttp://127.0.0.1/invitation#secret\n',
  html: '<!doctype html><html><head></head><body>Hello</body></html>',
  member: null,
};
const service = (part = {}) => ({
  __typename: 'MailService',
  isThere: false,
  server: null,
  sender: 'upwell@localhost',
  ...part,
});

async function outbox(
  path: string,
  { mails = [mail], mailService = service(), replies = {} as Record<string, Reply>, viewer = priya } = {},
) {
  const { link, asked } = answeringLink(
    ({ name }) =>
      replies[name] ??
      (name === 'Outbox'
        ? {
            data: {
              mailService,
              mails: {
                __typename: 'MailConnection',
                edges: mails.map((node) => ({ __typename: 'MailEdge', cursor: node.id, node })),
                pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
              },
            },
          }
        : { data: { mail: mails[0], mailService } }),
  );
  const pages = (
    <Routes>
      <Route path="/admin/mail" element={<OutboxPage />} />
      <Route path="/admin/mail/:mailId" element={<MailPage />} />
    </Routes>
  );
  await renderPage(pages, { link, path, viewer });
  return asked;
}

test('without a mail server the page says that nothing is sent, and a mail can be read, links included', async () => {
  await outbox('/admin/mail');
  expect(await screen.findByText(/Mails are not sent/)).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: /You are invited/ }));
  const link = await screen.findByText('http://127.0.0.1/invitation#secret');
  expect(link.getAttribute('href')).toBe('http://127.0.0.1/invitation#secret');
  const frame = screen.getByTitle('The mail as its reader sees it');
  expect(frame.getAttribute('sandbox')).not.toMatch(/allow-(scripts|same-origin|forms|top)/);
});

test('a mail that failed says why and is tried again', async () => {
  const failed = { ...mail, state: 'FAILED', tries: 9, failure: '550 No such user', html: null, text: null };
  await outbox('/admin/mail/m1', {
    mails: [failed] as never,
    mailService: service({ isThere: true }),
    replies: { SendMailAgain: { data: { sendMailAgain: { ...failed, state: 'WAITING' } } } },
  });
  expect(await screen.findByText('550 No such user')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The mail is on its way.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('a test mail says what the server said', async () => {
  await outbox('/admin/mail', {
    mailService: service({ isThere: true, server: 'mail.example.org:587' }),
    replies: {
      SendTestMail: {
        data: { sendTestMail: { __typename: 'TestMail', isAccepted: false, answer: '535 Wrong password' } },
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Send a test mail to me' }));
  expect(await screen.findByText('The mail server did not take it: 535 Wrong password')).toBeTruthy();
});

test('the state stands in the address, and an empty list says so', async () => {
  const asked = await outbox('/admin/mail?state=FAILED', { mails: [] });
  expect(await screen.findByText('No mail is in this state.')).toBeTruthy();
  expect(asked[0]!.variables).toMatchObject({ state: 'FAILED' });
});

test('others find nothing here', async () => {
  const asked = await outbox('/admin/mail', { viewer: amara });
  expect(await screen.findByText('There is nothing at this address', { selector: 'p' })).toBeTruthy();
  expect(asked).toEqual([]);
});
