import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fair, risingPage } from '@upwell/ranking';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { FeedDealers, FeedOrder, type Dealer, type FeedWishes, type Hand } from '../ideas/index.ts';
import { PlaceTokens } from './place-tokens.ts';
import { RankedIdeasReader } from './ranked-ideas.reader.ts';

/** Slots kept for ideas that need eyes, for as many places as are dealt at once. */
function keptSlots(most: number): number[] {
  const pages = Math.ceil(most / fair.pageSize);
  return Array.from({ length: pages }, (_, page) =>
    fair.guaranteedSlots.map((slot) => page * fair.pageSize + slot),
  ).flat();
}

/** The order Rising: what others like once they see it, and places for what few have seen. */
@Injectable()
export class RisingDealer implements Dealer, OnModuleInit {
  constructor(
    private readonly dealers: FeedDealers,
    private readonly ideas: RankedIdeasReader,
    private readonly places: PlaceTokens,
  ) {}

  onModuleInit(): void {
    this.dealers.register(FeedOrder.RISING, this);
  }

  async deal(viewer: Viewer, wishes: FeedWishes, most: number): Promise<Hand> {
    const guaranteedSlots = keptSlots(most);
    const guaranteed = await this.ideas.inNeed(viewer, wishes, guaranteedSlots.length);
    const unseen = await this.ideas.unseen(viewer, wishes, most);
    const seen = unseen.length < most ? await this.ideas.seen(viewer, wishes, most) : [];
    const page = risingPage({ guaranteed, unseen, seen }, most, { ...fair, guaranteedSlots });
    return {
      ids: page.map(({ idea }) => idea),
      keptPlaces: page.flatMap(({ slot, isGuaranteed }) => (isGuaranteed ? [slot] : [])),
    };
  }

  marker(viewer: Viewer) {
    return this.places.signer(viewer.memberId);
  }
}
