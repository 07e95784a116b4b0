import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.ts';
import { RateLimits, type RateLimit } from '../../platform/nodes/rate-limits.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';

const WINDOW_SECONDS = 15 * 60;
/** An office behind one address has many members who mistype. */
const TRIES_OF_ADDRESS = 10;
/** Tries of one address at once; the others wait, so that a crowd behind one address is not taken for somebody guessing. */
const AT_ONCE = 2;

/** Slows down guessing: so many wrong tries in 15 minutes from an address, and so many for an account wherever they come from. `attempt` must not guard another. */
@Injectable()
export class SignInThrottle {
  private readonly byAddress: RateLimit;
  private readonly byAccount: RateLimit;
  private readonly lines = new Map<string, { turnstile: Turnstile; length: number }>();

  constructor(config: Config, limits: RateLimits) {
    const seconds = WINDOW_SECONDS;
    const points = config.signInTries;
    this.byAddress = limits.of('address', { points: points * TRIES_OF_ADDRESS, seconds });
    this.byAccount = limits.of('account', { points, seconds });
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
    await this.byAddress.take(address);
    await this.byAccount.take(account.toLowerCase());
    const outcome = await attempt();
    if (isRight(outcome)) {
      await this.byAddress.giveBack(address);
      await this.byAccount.forget(account.toLowerCase());
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
