import { Injectable } from '@nestjs/common';
import { TooManyRequests } from '../../platform/errors/errors.ts';
import { RateLimits, type RateLimit } from '../../platform/nodes/rate-limits.ts';

const MOST = 100;
const WINDOW_SECONDS = 10 * 60;
/** Files of one member under way at once. */
const MOST_AT_ONCE = 4;
const PAUSE_SECONDS = 5;

/** Nobody fills the disk in a minute, nor holds many lines open. */
@Injectable()
export class UploadThrottle {
  private readonly sent: RateLimit;
  private readonly underWay = new Map<string, number>();

  constructor(limits: RateLimits) {
    this.sent = limits.of('uploads', { points: MOST, seconds: WINDOW_SECONDS });
  }

  /** Throws TooManyRequests. */
  async pass<T>(memberId: string, work: () => Promise<T>): Promise<T> {
    const atOnce = this.underWay.get(memberId) ?? 0;
    if (atOnce >= MOST_AT_ONCE) throw new TooManyRequests(PAUSE_SECONDS);
    this.underWay.set(memberId, atOnce + 1);
    try {
      await this.sent.take(memberId);
      return await work();
    } finally {
      const left = (this.underWay.get(memberId) ?? 1) - 1;
      if (left === 0) this.underWay.delete(memberId);
      else this.underWay.set(memberId, left);
    }
  }
}
