import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { BylineType } from './byline.schema.ts';

@Resolver(() => BylineType)
export class BylineResolver {
  constructor(private readonly members: MemberReader) {}

  @SameForAudience()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Name to show; null when nobody knows, and for an author who is not revealed.',
  })
  async name(@Parent() byline: BylineType, @Request() request: RequestContext): Promise<string | null> {
    if (!byline.memberId) return byline.label ?? null;
    return (await this.members.memberLoader(request).load(byline.memberId))?.name ?? null;
  }

  @SameForAudience()
  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'The member; null unless credited by name.',
  })
  member(@Parent() byline: BylineType, @Request() request: RequestContext): Promise<Member | null> | null {
    return byline.memberId ? this.members.memberLoader(request).load(byline.memberId) : null;
  }
}
