import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../../platform/config/config.ts';
import { TooManyRequests } from '../../platform/errors/errors.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';

const WINDOW_SECONDS = 15 * 60;
/** An office behind one address has many members who mistype. */
const TRIES_OF_ADDRESS = 10;
/** Tries of one address at once; the others wait, so that a crowd behind one address is not taken for somebody guessing. */
const AT_ONCE = 2;

/** Slows down guessing: so many wrong tries in 15 minutes from an address, and so many for an account wherever they come from. `attempt` must not guard another. */
@Injectable()
export class SignInThrottle {
  private readonly byAddress: RateLimiterMemory;
  private readonly byAccount: RateLimiterMemory;
  private readonly lines = new Map<string, { turnstile: Turnstile; length: number }>();

  constructor(config: Config) {
    const duration = WINDOW_SECONDS;
    const points = config.signInTries;
    this.byAddress = new RateLimiterMemory({
      points: points * TRIES_OF_ADDRESS,
      duration,
      keyPrefix: 'address',
    });
    this.byAccount = new RateLimiterMemory({ points, duration, keyPrefix: 'account' });
  }

  /**
   * Counts a try before it is made, so that many sent at once do not slip through, and takes the count back when it
   * succeeds. `isRight` judges the outcome. Throws TooManyRequests.
   */
  guard<T>(
    address: string,
    account: string,
    attempt: () => Promise<T>,
    isRight: (outcome: T) => boolean,
  ): Promise<T> {
    return this.inLine(address, () => this.tryOnce(address, account, attempt, isRight));
  }

  private async tryOnce<T>(
    address: string,
    account: string,
    attempt: () => Promise<T>,
    isRight: (outcome: T) => boolean,
  ): Promise<T> {
    await count(this.byAddress, address);
    await count(this.byAccount, account.toLowerCase());
    const outcome = await attempt();
    if (isRight(outcome)) {
      await this.byAddress.reward(address, 1);
      await this.byAccount.delete(account.toLowerCase());
    }
    return outcome;
  }

  private inLine<T>(address: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(address) ?? { turnstile: new Turnstile(AT_ONCE), length: 0 };
    this.lines.set(address, line);
    line.length += 1;
    return line.turnstile.pass(work).finally(() => {
      line.length -= 1;
      if (line.length === 0) this.lines.delete(address);
    });
  }
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    // What was not tried is no wrong try.
    await limiter.reward(key, 1);
    throw new TooManyRequests(Math.ceil(error.msBeforeNext / 1000));
  }
}
