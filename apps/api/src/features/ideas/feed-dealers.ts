import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { FeedWishes } from './listed-ideas.ts';

/** An order that is dealt once and kept, so that nothing shuffles under the reader. */
export interface Hand {
  ids: string[];
  /** Places, counted from 1, that were given and not earned; null in an order in which a look counts for nothing. */
  keptPlaces: number[] | null;
}

/** Orders whose rule is known to a later feature. */
export interface Dealer {
  /** Ideas that stand in lists for the viewer and are as wished, best first. */
  deal(viewer: Viewer, wishes: FeedWishes, most: number): Promise<Hand>;
  /** Gives what makes the mark with which a screen can tell that it showed the idea to the viewer. */
  marker(viewer: Viewer): Promise<(place: { ideaId: string; isGuaranteed: boolean }) => string>;
}

/** Where the feed finds them; the feature that ranks ideas registers itself here at start. */
@Injectable()
export class FeedDealers {
  private readonly dealers = new Map<string, Dealer>();

  register(order: string, dealer: Dealer): void {
    this.dealers.set(order, dealer);
  }

  of(order: string): Dealer {
    const dealer = this.dealers.get(order);
    if (!dealer) throw new Error(`Nobody deals the order ${order}.`);
    return dealer;
  }
}
