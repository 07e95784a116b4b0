import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../../platform/config/config.ts';
import { TooManyRequests } from '../../platform/errors/errors.ts';

const WINDOW_SECONDS = 15 * 60;

/** Slows down guessing: so many wrong tries in 15 minutes from an address, and so many for an account wherever they come from. */
@Injectable()
export class SignInThrottle {
  private readonly byAddress: RateLimiterMemory;
  private readonly byAccount: RateLimiterMemory;

  constructor(config: Config) {
    const rule = { points: config.signInTries, duration: WINDOW_SECONDS };
    this.byAddress = new RateLimiterMemory({ ...rule, keyPrefix: 'address' });
    this.byAccount = new RateLimiterMemory({ ...rule, keyPrefix: 'account' });
  }

  /**
   * Counts a try before it is made, so that many sent at once do not slip through, and takes the count back when it
   * succeeds. `isRight` judges the outcome. Throws TooManyRequests.
   */
  async guard<T>(
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
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManyRequests(Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
