import { Injectable } from '@nestjs/common';
import type { Cause } from '@upwell/ranking';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';

export interface Pair {
  readonly memberId: string;
  readonly ideaId: string;
}

/** Ways of meeting an idea that somebody has to tell of; the others are read from votes, bylines, decisions and spaces. */
export type Meeting = Exclude<
  Cause,
  'rising' | 'needs eyes' | 'vote' | 'authorship' | 'decision' | 'open space'
>;

type Keep = (pairs: readonly Pair[], cause: Meeting) => Promise<void>;

/** Where features tell that members met ideas; the later feature that keeps it registers itself at start. */
@Injectable()
export class Meetings {
  private keep: Keep | null = null;

  constructor(private readonly database: Database) {}

  register(keep: Keep): void {
    this.keep = keep;
  }

  /** Within the surrounding transaction; said twice it is the same. */
  async meet(pairs: readonly Pair[], cause: Meeting): Promise<void> {
    if (!this.keep) throw new Error('No feature keeps who met which idea.');
    if (pairs.length > 0) await this.keep(pairs, cause);
  }

  /** What a page shows the viewer: told before its ideas are read. While nothing can be written, pages are read as before. */
  async meetOnPage({ memberId }: Viewer, ideaIds: readonly string[], cause: Meeting): Promise<void> {
    await this.database.ifWritable(() =>
      this.meet(
        ideaIds.map((ideaId) => ({ memberId, ideaId })),
        cause,
      ),
    );
  }
}
