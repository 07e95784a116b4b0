import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Config, settings, WrongSettings } from './config.ts';

const manual = readFileSync(new URL('../../../../../docs/operating.md', import.meta.url), 'utf8');

test('every setting stands in the manual with its default and its sentence, and no other does', () => {
  const rows = Object.entries(settings.shape).map(([name, setting]) => {
    const fallback = setting.safeParse(undefined);
    const shown =
      fallback.success && fallback.data !== undefined && fallback.data !== ''
        ? String(fallback.data).replace('true', 'on')
        : '';
    return `| \`${name}\` | ${shown ? `\`${shown}\`` : ''} | ${setting.description} |`;
  });
  const written = manual.split('\n').filter((line) => /^\| `[A-Z][A-Z0-9_]+`/.test(line));
  expect(written).toEqual(rows);
});

test('every mistake is named at once, with what the setting means', () => {
  const start = () => Config.from({ PORT: 'many', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://here' });
  expect(start).toThrow(WrongSettings);
  expect(start).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*LOG_LEVEL/);
});

test('an empty setting counts as not set', () => {
  expect(Config.from({ PORT: '', DATABASE_URL: '' }).port).toBe(4400);
});

test.each([
  ['', true],
  ['10.0.0.7, 192.168.0.0/16, fd00::/8, loopback', true],
  ['proxy.example', false],
  ['10.0.0.0/33', false],
  ['10.0.0.7/', false],
])('trusted proxies %j are addresses and ranges: %s', (TRUSTED_PROXIES, right) => {
  const start = () => Config.from({ TRUSTED_PROXIES });
  if (right) expect(start).not.toThrow();
  else expect(start).toThrow(/TRUSTED_PROXIES/);
});
