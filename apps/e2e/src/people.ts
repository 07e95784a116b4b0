import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';

/**
 * A browser for the tests of a file. Gives the way in: a person of the sample organisation in front of a window of their
 * own, which is closed after the test.
 */
export function people(): (name: string, look?: Parameters<typeof Screen.open>[1]) => Promise<Screen> {
  let browser: Browser;
  const open: Screen[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const screen of open.splice(0)) await screen.close();
  });
  afterAll(() => browser?.close());
  return async (name, look = {}) => {
    const screen = await Screen.open(browser, look);
    open.push(screen);
    return screen.signInAs(name);
  };
}
