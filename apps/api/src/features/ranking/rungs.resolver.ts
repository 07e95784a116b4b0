import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { IdeaType } from '../ideas/index.ts';
import { Quotas } from './quotas.ts';
import { Rungs } from './rungs.reader.ts';
import type { Rung } from './rungs.rules.ts';
import { RungType } from './rungs.schema.ts';
import { Standings } from './standings.reader.ts';

/** What the screens explain an idea's place with. */
@Resolver(() => IdeaType)
export class RungsResolver {
  constructor(
    private readonly quotas: Quotas,
    private readonly reader: Rungs,
    private readonly standings: Standings,
  ) {}

  @ResolveField('rungs', () => [RungType], {
    nullable: true,
    description:
      'How each level that has seen it took it, the front line first; null while the viewer has not judged it. Not for subscriptions: it depends on the viewer.',
  })
  async rungsOf(@Parent() { id, row }: IdeaType, @Request() request: RequestContext): Promise<Rung[] | null> {
    return row.isRevealed ? this.reader.loader(request).load(id) : null;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether so few colleagues of other departments have seen it that places are kept for it (fewer than `FirstLooksQuota.looks`). Says nothing of its support, so it is told before it is judged too.',
  })
  async needsEyes(@Parent() { id }: IdeaType, @Request() request: RequestContext): Promise<boolean> {
    const { looks, decidedAt } = await this.standings.loader(request).load(id);
    return decidedAt === null && looks < (await this.quotas.current()).looks;
  }
}
