import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';

let browser: Browser;
let screen: Screen;

beforeAll(async () => {
  browser = await launchChromium();
  screen = await (await Screen.open(browser)).signInAs('Priya Raghunathan');
});
afterAll(() => browser?.close());

const table = (...rows: string[]) => ({
  name: 'staff.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Name;E-Mail;Abteilung;Vorgesetzte', ...rows].join('\r\n'), 'latin1'),
});

test('a table of people comes in by the screen: a broken row is told and left out, the others are found in the directory', async () => {
  const { page } = screen;
  await screen.follow('/admin/import-people');
  await page
    .getByLabel('Choose a table, or drop it here')
    .setInputFiles(
      table(
        'Jürgen Großmann;juergen@import.example;Werkstatt Nord;',
        'Anna Özil;anna@import.example;Werkstatt Nord;juergen@import.example',
        'Niemand;;Werkstatt Nord;',
      ),
    );
  await page.getByText('E-mail address is empty. Fill it in.').waitFor();
  await page.getByRole('button', { name: '2 new', exact: true }).click();
  await page.getByText('Jürgen Großmann', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Leave out the 1 broken row' }).check();
  await page.getByRole('button', { name: 'Apply 2 changes' }).click();
  await page.getByRole('heading', { name: 'The directory is up to date' }).waitFor();

  await screen.follow('/people?search=gro%C3%9Fmann');
  await page.getByRole('link', { name: /Jürgen Großmann/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Jürgen Großmann' }).waitFor();
  await page.getByRole('link', { name: 'Werkstatt Nord' }).click();
  await page.getByRole('link', { name: /Anna Özil/ }).waitFor();
  expect(screen.complaints).toEqual([]);
});

test('the same people again change nothing', async () => {
  const { page } = screen;
  await screen.follow('/admin/import-people');
  await page
    .getByLabel('Choose a table, or drop it here')
    .setInputFiles(
      table(
        'Jürgen Großmann;juergen@import.example;Werkstatt Nord;',
        'Anna Özil;anna@import.example;Werkstatt Nord;juergen@import.example',
      ),
    );
  await page.getByRole('button', { name: '2 as they are' }).waitFor();
  expect(await page.getByRole('button', { name: 'There is nothing to change' }).isDisabled()).toBe(true);
});
