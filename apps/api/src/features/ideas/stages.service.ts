import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Stage } from './stage.entity.ts';

/** The steps an idea can stand on, in order. */
@Injectable()
export class Stages {
  constructor(private readonly database: Database) {}

  all(): Promise<Stage[]> {
    return this.database.of(Stage).find({ order: { position: 'ASC' } });
  }

  /** Where a new idea starts. */
  first(): Promise<Stage> {
    return this.database.of(Stage).findOneOrFail({ where: {}, order: { position: 'ASC' } });
  }

  /** Throws NotFound. */
  async require(id: string): Promise<Stage> {
    const stage = await this.database.of(Stage).findOneBy({ id: knownId(id, 'stage') });
    if (!stage) throw new NotFound('stage');
    return stage;
  }

  /** Stages by id for one operation. There are few, so all are read at the first question. */
  loader(request: RequestContext): DataLoader<string, Stage> {
    return request.loader<string, Stage>('stage', async (ids) => {
      const stages = await request
        .loader<'all', Stage[]>('stages', async () => [await this.all()])
        .load('all');
      return ids.map((id) => stages.find((stage) => stage.id === id) ?? new NotFound('stage'));
    });
  }
}
