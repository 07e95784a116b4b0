import { Injectable } from '@nestjs/common';
import type { Carrier } from './carrier.ts';
import { RedisLink } from './redis-link.ts';

/** Carries through a channel of Redis; without one, or while it does not answer, it carries nothing. */
@Injectable()
export class RedisCarrier implements Carrier {
  constructor(private readonly link: RedisLink) {}

  open(hear: (payload: string) => void, returned: () => void): void {
    this.link.open(hear, returned);
  }

  carry(payload: string): Promise<void> {
    return this.link.publish(payload);
  }

  close(): Promise<void> {
    return this.link.close();
  }
}
