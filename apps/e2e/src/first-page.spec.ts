import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Screen } from './screen.ts';
import { sharedAddress } from './shared-address.ts';

/** In KiB, gzipped. The promise for script is 200; the difference is kept for what is still to come. */
const most = { js: 196, css: 40, woff2: 120 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** How many bytes come over the line for an address; a browser would also take Brotli, which is smaller still. */
function gzipped(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

async function loaded(path: string): Promise<Record<keyof typeof most, number>> {
  const { page, context } = await (await Screen.open(browser)).signInAs('Priya Raghunathan');
  await page.goto('about:blank');
  const addresses = new Set<string>();
  page.on('request', (request) => addresses.add(request.url()));
  await page.goto(`${sharedAddress()}${path}`);
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  const sizes = { js: 0, css: 0, woff2: 0 };
  for (const address of addresses) {
    const kind = /\.(js|css|woff2)$/.exec(new URL(address).pathname)?.[1] as keyof typeof sizes | undefined;
    if (kind) sizes[kind] += await gzipped(address);
  }
  return sizes;
}

test('the feed comes with the first visit within its allowance of script, styles and faces', async () => {
  const sizes = await loaded('/');
  const kibibytes = Object.fromEntries(Object.entries(sizes).map(([kind, bytes]) => [kind, bytes / 1_024]));
  for (const [kind, limit] of Object.entries(most)) {
    expect([kind, kibibytes[kind]]).toEqual([kind, expect.any(Number)]);
    expect(kibibytes[kind]).toBeGreaterThan(limit / 4);
    expect(kibibytes[kind]).toBeLessThanOrEqual(limit);
  }
});
