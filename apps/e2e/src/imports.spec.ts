import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';

/** Jobs take their turn, also on a machine that has much to do. */
const patience = { timeout: 90_000 };

/** An administrator brings the odd table of another tool in: guessed, changed, tried, imported. */
let browser: Browser;
let screen: Screen;

const source = `Old box ${Date.now()}`;
/** A mark at its head, line ends of Windows, semicolons, a line break in a cell, a date of 12 hours, a row without words. */
const ideas =
  '\ufeffNr;Heading;Long text;Who;Created at\r\n' +
  `1;Benches by the east gate ${source};"First line\r\nsecond line";Ann Lee;13/02/2021 2:30 PM\r\n` +
  '2;;;Bo;14/02/2021 9:00 AM\r\n';
const votes = 'idea_id,user,vote\n1,Ann Lee,up\n1,Cy,agree\n1,Di,-1\n7,Di,up\n';

beforeAll(async () => {
  browser = await launchChromium();
  screen = await (await Screen.open(browser)).signInAs('Priya Raghunathan');
});
afterAll(async () => {
  await screen?.close();
  await browser?.close();
});

test('tables are handed in and looked at', async () => {
  const { page } = screen;
  await screen.follow('/admin/import-ideas');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'ideas.csv', mimeType: 'text/csv', buffer: Buffer.from(ideas) },
    { name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(votes) },
  ]);
  await page.getByText('2 tables chosen').waitFor();
  await page.getByRole('button', { name: 'Look at them' }).click();
  await page.getByRole('heading', { name: 'What each table is' }).waitFor(patience);
}, 200_000);

test('what was guessed is shown with samples, and can be changed', async () => {
  const { page } = screen;
  const table = page.getByRole('article').filter({ hasText: 'ideas.csv' });
  const kind = table.getByLabel('What its rows are');
  expect(await kind.inputValue()).toBe('IDEAS');
  await table.getByText('Change which column is which').click();
  await table.getByLabel('Author, name to show').selectOption('Who');
  await table.getByText('Author, name to show', { exact: true }).nth(1).waitFor();
  await table.getByText('second line').first().waitFor();
  await page.getByLabel('Source').fill(source);
  await page.getByLabel('Time zone of the dates').selectOption('Europe/Madrid');
  await table.getByText('2021-02-13T13:30:00.000Z').waitFor();
});

test('trying tells what would happen, row by row, and writes nothing', async () => {
  const { page } = screen;
  await page.getByRole('button', { name: 'Try without writing' }).click();
  await page.getByRole('heading', { name: 'What would happen' }).waitFor(patience);
  await page.getByText('The idea has neither title nor text.').waitFor();
  await page.getByText('Its idea “7” is not there.').waitFor();
  expect(await screen.findings()).toEqual([]);
  expect(await screen.scrollsSideways()).toBe(false);
}, 200_000);

test('importing does it, and the history keeps who and how much', async () => {
  const { page } = screen;
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'What happened' }).waitFor(patience);
  const row = page.getByRole('row').filter({ hasText: 'votes.csv' });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['4', '3', '0', '1']);
  await page.getByRole('link', { name: 'All imports' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: source });
  await entry.getByText('Priya Raghunathan').waitFor();
  await entry.getByText('4 rows new').waitFor();
  expect(screen.complaints).toEqual([]);
}, 200_000);

test('a member says that a name was theirs, an administrator consents, and takes it back', async () => {
  const ines = await (await Screen.open(browser, { width: 390 })).signInAs('Ines Carvalho');
  await ines.follow('/claims?name=Ann%20Lee');
  const mine = ines.page.getByRole('listitem').filter({ hasText: source });
  await mine.getByRole('button', { name: 'Ann Lee was me' }).click();
  await ines.page.getByLabel('How can the administrator know?').fill('I wrote it in the old box.');
  await ines.page.getByRole('button', { name: 'Ask the administrator' }).click();
  await ines.page.getByText('An administrator will decide').waitFor();
  expect(await ines.findings()).toEqual([]);

  const { page } = screen;
  await screen.follow('/admin/placeholders');
  const claim = page
    .getByRole('region', { name: 'Members who say “this was me”' })
    .getByRole('listitem')
    .filter({ hasText: source });
  await claim.getByText('I wrote it in the old box.').waitFor();
  await claim.getByRole('button', { name: 'Join them' }).click();
  const joined = page
    .getByRole('region', { name: 'Joined so far' })
    .getByRole('listitem')
    .filter({ hasText: source });
  await joined.getByText('Ann Lee').waitFor();
  expect(await screen.findings()).toEqual([]);

  await ines.follow('/claims');
  await ines.page.getByText('Joined: it is yours').waitFor();
  await ines.close();

  await joined.getByRole('button', { name: 'Undo' }).click();
  await joined.getByText('Undone').waitFor();
});
