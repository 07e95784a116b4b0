import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeringLink, type Reply } from '../../testing/answering-link.ts';
import { renderPage } from '../../testing/render-page.tsx';
import MailSettings from './MailSettings.tsx';

const kept = {
  __typename: 'MailPreferences',
  mode: 'DAILY',
  hour: 8,
  weekday: 1,
  alsoAtOnce: false,
  timeZone: 'Asia/Kathmandu',
  nextDigestAt: '2026-11-27T02:15:00.000Z',
};
const nothing = { __typename: 'DigestPreview', reason: null, subject: null, html: null, text: null };

async function settings(replies: Record<string, Reply> = {}) {
  const { link, asked } = answeringLink(
    ({ name, variables }) =>
      replies[name] ??
      (name === 'SetMailPreferences'
        ? { data: { setMailPreferences: { ...kept, ...(variables['input'] as object) } } }
        : { data: { mailPreferences: kept } }),
  );
  await renderPage(<MailSettings />, { link });
  await screen.findByRole('combobox', { name: 'How often' });
  const sent = () =>
    asked
      .filter(({ name }) => name === 'SetMailPreferences')
      .map(({ variables }) => {
        const { idempotencyKey: _key, ...input } = variables['input'] as Record<string, unknown>;
        return input;
      });
  return { sent };
}

test('the next digest is told as a clock where the member is shows it', async () => {
  await settings();
  expect(screen.getByText(/Friday.*27.*8:00.*Asia\/Kathmandu/)).toBeTruthy();
});

test('what is chosen is kept at once, and only what it needs is asked', async () => {
  const { sent } = await settings();
  expect(screen.queryByRole('combobox', { name: 'On' })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'WEEKLY');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'On' }), 'Friday');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'OFF');
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'At' })).toBeNull());
  expect(sent()).toEqual([
    { mode: 'WEEKLY', hour: 8, weekday: 1, alsoAtOnce: false },
    { mode: 'WEEKLY', hour: 8, weekday: 5, alsoAtOnce: false },
    { mode: 'OFF', hour: 8, weekday: 5, alsoAtOnce: false },
  ]);
});

test('a choice that cannot be kept is taken back and told', async () => {
  await settings({ SetMailPreferences: { error: { code: 'UNAVAILABLE' } } });
  await userEvent.click(screen.getByRole('switch', { name: /at once, too/ }));
  expect(await screen.findByText(/busy or restarting/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('switch', { name: /at once, too/ }).checked).toBe(false);
});

test('the preview stands in a frame that runs nothing and cannot reach the page', async () => {
  const html = '<!doctype html><html><head></head><body>News</body></html>';
  await settings({
    NextDigest: { data: { digestPreview: { ...nothing, subject: 'An answer', html, text: 'News, plain' } } },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Show the next digest' }));
  const frame = await screen.findByTitle('The next digest, as it would be sent now');
  expect(frame.getAttribute('srcdoc')).toContain('News');
  expect(frame.getAttribute('sandbox')).not.toMatch(/allow-(scripts|same-origin|forms|top)/);
  expect(screen.getByText('News, plain')).toBeTruthy();
});

test.each([
  ['SWITCHED_OFF', /You get no digest/],
  ['NOTHING_NEW', /no news that you have not read/],
  ['NO_ADDRESS', /no mail address/],
])('without a digest the reason %s is said', async (reason, sentence) => {
  await settings({ NextDigest: { data: { digestPreview: { ...nothing, reason } } } });
  await userEvent.click(screen.getByRole('button', { name: 'Show the next digest' }));
  const preview = await screen.findByRole('group', { name: /next digest/ });
  expect(within(preview).getByText(sentence)).toBeTruthy();
});
