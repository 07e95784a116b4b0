import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('somebody finds out from the feed how ranking works, and plays it by keyboard', async () => {
  const screen = await (await Screen.open(browser, { width: 390 })).signInAs('Priya Raghunathan');
  const { page } = screen;
  await page.getByRole('main').getByRole('link', { name: 'How ranking works' }).click();
  await page.getByRole('heading', { level: 1, name: 'How ranking works' }).waitFor();
  const outcome = page.getByRole('status').filter({ hasText: 'truly best ideas in the end' });
  await outcome.waitFor();
  const first = await outcome.textContent();
  const figures = page.getByRole('table', { name: 'This organisation in figures' });
  expect(await figures.getByRole('row', { name: /pushed/ }).count()).toBe(0);

  await page.getByRole('slider', { name: 'People who cheat' }).focus();
  for (let presses = 0; presses < 8; presses++) await page.keyboard.press('ArrowRight');
  await page.waitForURL(/colluders=0\.08/);
  await figures.getByRole('row', { name: /Evenings with the pushed idea/ }).waitFor();

  await page.getByRole('button', { name: 'As at first' }).click();
  await page.waitForURL((url) => url.search === '');
  await figures.getByRole('row', { name: /pushed/ }).waitFor({ state: 'detached' });
  expect(await outcome.textContent()).toBe(first);
  expect(screen.complaints).toEqual([]);
});

test('the page of an idea says why it stands where it stands, once one has voted there', async () => {
  const screen = await (await Screen.open(browser)).signInAs('Henrik');
  const { page } = screen;
  const blind = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Who wrote this idea?' }) })
    .first();
  const id = await blind.getAttribute('data-idea');
  await screen.go(`/ideas/${id}`);
  const ask = page.getByRole('main').getByRole('button', { name: /Why here/ });
  await ask.waitFor();
  await page.locator('[data-support]').getByRole('button').click();
  await page.locator('[data-reveal]').waitFor();
  await ask.click();
  await page.getByText('Seen by colleagues of other departments').waitFor();
  expect(screen.complaints).toEqual([]);
});

test('a card says why it stands here, before and after it is judged', async () => {
  const screen = await (await Screen.open(browser)).signInAs('Priya Raghunathan');
  const { page } = screen;
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Who wrote this idea?' }) })
    .first();
  const id = await card.getAttribute('data-idea');
  const same = page.locator(`[data-idea="${id}"]`);
  await same.getByRole('button', { name: 'Why here?' }).click();
  await same.getByText(/Its author and its numbers are hidden until/).waitFor();
  await same.getByRole('button', { name: 'Why here?' }).click();
  await same.getByText(/Its author and its numbers are hidden until/).waitFor({ state: 'detached' });

  await same.getByRole('button', { name: 'Who wrote this idea?' }).click();
  await same.getByRole('button', { name: 'Who wrote this idea?' }).waitFor({ state: 'detached' });
  await same.getByRole('button', { name: /^Why here/ }).click();
  await same.getByText('Seen by colleagues of other departments').waitFor();
  expect(screen.complaints).toEqual([]);
});
