import { Injectable } from '@nestjs/common';
import { Gathering } from '../../platform/queueing/gathering.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader } from './ideas.reader.ts';

type Standing = Awaited<ReturnType<IdeasReader['standings']>>[number];

interface Pair {
  memberId: string;
  ideaId: string;
}

/** How members stand to ideas, without the ideas; asked by each reader of a thread, thousands at once when all come back. */
@Injectable()
export class IdeaSight {
  /** What is asked at the same time is one statement for all of them. */
  private readonly asking: Gathering<Pair, Standing>;

  constructor(ideas: IdeasReader) {
    const pace = { pauseMs: 0, most: 200, atOnce: 2 };
    this.asking = new Gathering((pairs) => ideas.standings(pairs), pace);
  }

  /** How the viewer stands to the idea of that well-formed id; not visible when there is none. */
  of({ memberId }: Viewer, ideaId: string): Promise<Standing> {
    return this.asking.ask({ memberId, ideaId });
  }
}
