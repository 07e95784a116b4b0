import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(join(dirname(new URL(import.meta.url).pathname), 'tokens.css'), 'utf8');

/** Colours of one scheme, by token name. */
function tokensOf(scheme: string): Map<string, string> {
  const block = new RegExp(`scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const tokens = tokensOf(scheme);
  const colour = (name: string) => tokens.get(name) ?? '#000000';
  const words = [
    'ink',
    'ink-soft',
    'ink-quiet',
    'accent',
    'alarm-ink',
    ...[...tokens.keys()].filter((name) => name.startsWith('space-')),
  ];

  test.each(words.flatMap((word) => ['paper', 'surface'].map((ground) => [word, ground])))(
    '%s is readable on %s',
    (word, ground) => {
      expect(tokens.has(word!)).toBe(true);
      expect(contrast(colour(word!), colour(ground!))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['notice-ink', 'notice-wash'],
    ['alarm-ink', 'alarm-wash'],
    ['accent', 'accent-wash'],
  ])('%s is readable on %s', (word, ground) => {
    expect(contrast(colour(word), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the ring of the focus is seen on paper', () => {
    expect(contrast(colour('focus'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});
