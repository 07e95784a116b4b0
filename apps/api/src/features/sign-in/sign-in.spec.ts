import { describe, expect, test } from '@jest/globals';
import { Config } from '../../platform/config/config.ts';
import type { DomainError } from '../../platform/errors/errors.ts';
import { NodeHealth } from '../../platform/http/node-health.ts';
import { RateLimits } from '../../platform/nodes/rate-limits.ts';
import { RedisLink } from '../../platform/nodes/redis-link.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';
import { deviceOf } from './device.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari, macOS',
  ],
  ['curl/8.9', ''],
])('%s is shown as "%s"', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});

test('a turnstile lets two through at once and forgets nobody, whatever becomes of them', async () => {
  const turnstile = new Turnstile(2);
  let inside = 0;
  let most = 0;
  const pass = (n: number) =>
    turnstile.pass(async () => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
      if (n % 3 === 0) throw new Error('stumbled');
      return n;
    });
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(pass));
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
  expect(most).toBe(2);
});

describe('the throttle', () => {
  const throttleOf = (settings: Record<string, string>) => {
    const config = Config.from(settings);
    return new SignInThrottle(config, new RateLimits(new RedisLink(config, new NodeHealth())));
  };
  const tryIn = (throttle: SignInThrottle, account: string, isRight: boolean) =>
    throttle
      .guard(
        '10.0.0.1',
        account,
        () => new Promise<boolean>((resolve) => setTimeout(() => resolve(isRight), 1)),
        (right) => right,
      )
      .catch((error: DomainError) => error.code);

  test('lets a whole office in at once, even after a few wrong passwords', async () => {
    const throttle = throttleOf({ SIGN_IN_TRIES: '5' });
    for (let n = 0; n < 3; n += 1) await tryIn(throttle, `clumsy${n}`, false);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => tryIn(throttle, `colleague${n}`, true)),
    );
    expect(answers).toEqual(answers.map(() => true));
  });

  test('lets no more wrong ones through at once than one after the other', async () => {
    const throttle = throttleOf({ SIGN_IN_TRIES: '5' });
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, n) => tryIn(throttle, `victim${n}`, false)),
    );
    expect(answers.filter((answer) => answer === false)).toHaveLength(50);
    expect(await tryIn(throttle, 'colleague', true)).toBe('TOO_MANY_REQUESTS');
  });
});
