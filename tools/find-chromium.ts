import { existsSync } from 'node:fs';
import { findChromium } from '../apps/e2e/src/chromium.ts';
import { run } from './run.ts';

/** The browser for the journeys: found, or installed where that is possible, saying so. Throws with the sentence that helps. */
export async function provideChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine; installing the package "chromium" with apt-get …');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (on Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
}
