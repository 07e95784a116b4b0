import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { FeedSkeleton } from './feed.reader.ts';
import type { Feed } from './feed.schema.ts';
import { IdeasReader } from './ideas.reader.ts';
import { IdeaType } from './ideas.schema.ts';

/** Puts the ideas onto a page that is known by ids alone. */
@Injectable()
export class FeedPages {
  constructor(private readonly ideas: IdeasReader) {}

  async of(
    request: RequestContext,
    viewer: Viewer,
    { rows, hasNextPage }: FeedSkeleton,
    { liveCursor, after }: { liveCursor: string; after: string | null },
  ): Promise<Feed> {
    const ideas = await this.ideas.loader(request, viewer).loadMany(rows.map(({ id }) => id));
    const edges = rows.flatMap(({ cursor, mark = null }, n) => {
      const row = ideas[n];
      if (row instanceof Error) throw row;
      return row ? [{ node: IdeaType.from(row), cursor, place: mark }] : [];
    });
    return {
      edges,
      liveCursor,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after !== null,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      },
    };
  }
}
