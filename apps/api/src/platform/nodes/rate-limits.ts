import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { TooManyRequests } from '../errors/errors.ts';
import { RedisLink } from './redis-link.ts';

export interface Rate {
  /** How many, within so many seconds that begin with the first. */
  points: number;
  seconds: number;
}

/** Counts of tries: over all nodes where there is a Redis that answers, else by each node for itself. */
@Injectable()
export class RateLimits {
  constructor(private readonly link: RedisLink) {}

  /** A limit under a name of its own. */
  of(name: string, rate: Rate): RateLimit {
    return new RateLimit(name, rate, this.link);
  }
}

export class RateLimit {
  private readonly here: RateLimiterMemory;
  private readonly everywhere: RateLimiterRedis | null;

  constructor(
    name: string,
    { points, seconds }: Rate,
    private readonly link: RedisLink,
  ) {
    const options = { points, duration: seconds, keyPrefix: `${link.prefix}rate:${name}` };
    this.here = new RateLimiterMemory(options);
    this.everywhere = link.commands
      ? new RateLimiterRedis({
          ...options,
          storeClient: link.commands,
          insuranceLimiter: this.here,
          rejectIfRedisNotReady: true,
        })
      : null;
  }

  /** Counts one try. Throws TooManyRequests, and then does not count it: what was not tried is no try. */
  async take(key: string): Promise<void> {
    try {
      await this.limiter.consume(hidden(key));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      await this.giveBack(key);
      throw new TooManyRequests(Math.ceil(error.msBeforeNext / 1000));
    }
  }

  /** Takes one try back. */
  async giveBack(key: string): Promise<void> {
    await this.limiter.reward(hidden(key), 1);
  }

  /** As if nothing had been tried. */
  async forget(key: string): Promise<void> {
    await Promise.all([this.here.delete(hidden(key)), this.limiter.delete(hidden(key)).catch(() => false)]);
  }

  private get limiter(): RateLimiterAbstract {
    return this.everywhere && this.link.isWell ? this.everywhere : this.here;
  }
}

/** Addresses of people stand in no other place than the database. */
const hidden = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 24);
