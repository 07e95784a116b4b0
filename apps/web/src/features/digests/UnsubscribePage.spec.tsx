import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import UnsubscribePage from './UnsubscribePage.tsx';

const done = { __typename: 'Unsubscription', purpose: 'DIGEST' };

async function open(path: string, replies: Record<string, Reply> = {}) {
  const { link, asked } = answeringLink(
    ({ name }) =>
      replies[name] ??
      (name === 'Unsubscribe' ? { data: { unsubscribe: done } } : { data: { takeUnsubscribeBack: done } }),
  );
  await renderPage(<UnsubscribePage />, { link, path });
  const asks = () =>
    asked
      .filter(({ name }) => name.includes('nsubscribe'))
      .map(({ name, variables }) => `${name} ${(variables['input'] as { token: string }).token}`);
  return { asks };
}

const press = (name: string) =>
  screen.findByRole('button', { name }).then((button) => userEvent.click(button));

test.each(['/unsubscribe#token', '/unsubscribe?token=token'])(
  '%s stops nothing by being opened, and everything by one press, which can be taken back',
  async (path) => {
    const { asks } = await open(path);
    await screen.findByRole('heading', { name: 'Stop these mails' });
    expect(asks()).toEqual([]);
    await press('Stop these mails');
    await screen.findByText(/You get no more digests/);
    await press('Take it back');
    await screen.findByText(/You are mailed as before/);
    expect(asks()).toEqual(['Unsubscribe token', 'TakeUnsubscribeBack token']);
  },
);

test('a link that lost its end says so', async () => {
  await open('/unsubscribe');
  expect(await screen.findByText(/This link is not complete/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stop these mails' })).toBeNull();
});

test('a link of another house says so once it is used', async () => {
  await open('/unsubscribe#wrong', { Unsubscribe: { error: { code: 'NOT_FOUND' } } });
  await press('Stop these mails');
  expect(await screen.findByText(/not of a mail from here/)).toBeTruthy();
});

test('without a connection it can be tried again', async () => {
  await open('/unsubscribe#token', { Unsubscribe: { error: { code: 'UNAVAILABLE' } } });
  await press('Stop these mails');
  expect((await screen.findByRole('alert')).textContent).toMatch(/try again/);
  expect(screen.getByRole('button', { name: 'Stop these mails' })).toBeTruthy();
});
