import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';
import { sharedAddress } from './shared-address.ts';
import { mostDiscussed } from './most-discussed.ts';
import { Visitor } from './visitor.ts';

let browser: Browser;
let threadPath: string;
let strangers: Screen[];
let administrators: Screen[];

/** Both are looked at side by side. */
const looks = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
] as const;

beforeAll(async () => {
  browser = await launchChromium();
  const nurse = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  const { feed } = await nurse.ask<{ feed: { edges: { node: { id: string; commentCount: number } }[] } }>(
    `{ feed(first: 100) { edges { node { id commentCount } } } }`,
  );
  threadPath = `/ideas/${mostDiscussed(feed).id}`;
  strangers = await Promise.all(looks.map((look) => Screen.open(browser, look)));
  administrators = await Promise.all(
    looks.map(async (look) => (await Screen.open(browser, look)).signInAs('Priya Raghunathan')),
  );
});
afterAll(() => browser?.close());

/** What is wrong with an address in either look. */
async function faults(screens: Screen[], path: string): Promise<unknown> {
  return Promise.all(
    screens.map(async (screen) => {
      await screen.follow(path);
      await screen.page.waitForLoadState('networkidle');
      return {
        findings: await screen.findings(),
        scrollsSideways: await screen.scrollsSideways(),
        complaints: screen.complaints,
      };
    }),
  );
}

const fine = looks.map(() => ({ findings: [], scrollsSideways: false, complaints: [] }));

test.each([
  '/sign-in',
  '/forgotten',
  '/invitation#nothing',
  '/new-password#nothing',
  '/new-address',
  '/old-address',
  '/unsubscribe#of-no-mail',
])('%s has no findings for strangers', async (path) => {
  expect(await faults(strangers, path)).toEqual(fine);
});

test.each([
  '/',
  '/?order=needs-eyes',
  '/?order=new',
  '/?order=following',
  '/?tag=lost-property',
  '/inbox',
  '/inbox?only=mentions',
  '/new',
  '/search',
  '/search?q=waiting+athor:x',
  '/settings',
  '/ranking',
  '/surfaced',
  '/surfaced?days=90&decided=1',
  '/ranking?colluders=0.07&against=votes+per+view',
  '/admin/people',
  '/admin/units',
  '/admin/spaces',
  '/admin/organisation',
  '/admin/import-people',
  '/admin/roles',
  '/people',
  '/units',
  '/admin/backups',
  '/admin/mail',
  '/admin/invitations',
  '/admin/import-ideas',
  '/admin/placeholders',
  '/claims',
  '/nowhere',
])('%s has no findings', async (path) => {
  expect(await faults(administrators, path)).toEqual(fine);
});

test('an idea with a long thread has no findings', async () => {
  expect(await faults(administrators, threadPath)).toEqual(fine);
});

test('the answer to "Why here?" has no findings, with numbers and without', async () => {
  const without = administrators.map(async (screen) => {
    await screen.follow('/?order=new');
    const cards = screen.page.getByRole('article');
    const blind = cards
      .filter({ has: screen.page.getByRole('button', { name: 'Who wrote this idea?' }) })
      .first();
    await blind.getByRole('button', { name: /^Why here/ }).click();
    await blind.getByText(/Its author and its numbers are hidden until/).waitFor();
    return screen.findings();
  });
  expect(await Promise.all(without)).toEqual([[], []]);
  const withNumbers = administrators.map(async (screen) => {
    await screen.follow('/?order=revealed');
    const card = screen.page.getByRole('article').first();
    await card.getByRole('button', { name: /^Why here/ }).click();
    await card.getByText('Seen by colleagues of other departments').waitFor();
    return screen.findings();
  });
  expect(await Promise.all(withNumbers)).toEqual([[], []]);
});

test('a page with a fault is found out', async () => {
  const [screen] = administrators;
  await screen!.page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('img'), { src: 'data:,' })),
  );
  expect((await screen!.findings()).join()).toMatch(/image-alt/);
});
