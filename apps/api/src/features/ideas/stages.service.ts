import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
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

  loader(request: RequestContext): DataLoader<string, Stage> {
    return request.loader<string, Stage>('stage', async (ids) => {
      const stages = new Map(
        (await this.database.of(Stage).findBy({ id: In([...ids]) })).map((stage) => [stage.id, stage]),
      );
      return ids.map((id) => stages.get(id) ?? new NotFound('stage'));
    });
  }
}
