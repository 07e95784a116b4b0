import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TopicLog } from '../../platform/log/topic-log.ts';
import { ideaTopic } from './ideas.topics.ts';

/** How far the log of an idea had come when an operation began; whatever it reads later is at least as new. */
@Injectable()
export class ThreadHeads {
  constructor(private readonly log: TopicLog) {}

  loader(request: RequestContext): DataLoader<string, number> {
    return request.loader<string, number>('idea.head', async (ids) => {
      const heads = await this.log.heads(ids.map(ideaTopic));
      return ids.map((id) => heads.get(ideaTopic(id)) ?? 0);
    });
  }
}
