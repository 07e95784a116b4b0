import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { FeedDealers, FeedOrder, type Dealer, type FeedWishes, type Hand } from '../ideas/index.ts';
import { PlaceTokens } from './place-tokens.ts';
import { RankedIdeasReader } from './ranked-ideas.reader.ts';

/** The order Needs eyes: all that few have seen. Looks count, but not for the base rate, which Rising's kept places measure. */
@Injectable()
export class NeedsEyesDealer implements Dealer, OnModuleInit {
  constructor(
    private readonly dealers: FeedDealers,
    private readonly ideas: RankedIdeasReader,
    private readonly places: PlaceTokens,
  ) {}

  onModuleInit(): void {
    this.dealers.register(FeedOrder.NEEDS_EYES, this);
  }

  async deal(viewer: Viewer, wishes: FeedWishes, most: number): Promise<Hand> {
    return { ids: await this.ideas.inNeed(viewer, wishes, most), keptPlaces: [] };
  }

  marker(viewer: Viewer) {
    return this.places.signer(viewer.memberId);
  }
}
