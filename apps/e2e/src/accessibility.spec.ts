import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { sharedAddress } from './shared-address.ts';
import { Screen } from './screen.ts';
import { Visitor } from './visitor.ts';

let browser: Browser;
let ideaPath: string;

beforeAll(async () => {
  browser = await launchChromium();
  const nurse = await new Visitor(sharedAddress).signInAs('Staff Nurse');
  const { feed } = await nurse.ask<{ feed: { edges: { node: { id: string } }[] } }>(
    `{ feed(order: MOST_DISCUSSED, first: 1) { edges { node { id } } } }`,
  );
  ideaPath = `/ideas/${feed.edges[0]!.node.id}`;
});
afterAll(async () => {
  await browser?.close();
});

const looks = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
] as const;

describe.each(looks)('in $scheme at $width px', ({ scheme, width }) => {
  let administrator: Screen;
  let stranger: Screen;
  beforeAll(async () => {
    stranger = await Screen.open(browser, { scheme, width });
    administrator = await (await Screen.open(browser, { scheme, width })).signInAs('Priya Raghunathan');
  });
  afterAll(async () => {
    await stranger.close();
    await administrator.close();
  });

  const expectFine = async (screen: Screen) => {
    await screen.page.waitForLoadState('networkidle');
    expect(await screen.findings()).toEqual([]);
    expect(await screen.scrollsSideways()).toBe(false);
    expect(screen.complaints).toEqual([]);
  };

  test('signing in has no findings', async () => {
    await stranger.follow('/sign-in');
    await expectFine(stranger);
  });

  test.each(['/', '/new', '/settings', '/admin/people', '/admin/units', '/admin/spaces', '/nowhere'])(
    '%s has no findings',
    async (path) => {
      await administrator.follow(path);
      await expectFine(administrator);
    },
  );

  test('an idea with a long thread has no findings', async () => {
    await administrator.follow(ideaPath);
    await expectFine(administrator);
  });
});

test('a page with a fault is found out', async () => {
  const screen = await (await Screen.open(browser)).signInAs('Ines Carvalho');
  await screen.page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('img'), { src: 'data:,' })),
  );
  expect((await screen.findings()).join()).toMatch(/image-alt/);
  await screen.close();
});
