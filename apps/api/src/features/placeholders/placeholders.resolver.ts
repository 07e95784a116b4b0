import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, MemberReader, MemberType, type Member } from '../people/index.ts';
import {
  ClaimPlaceholderInput,
  DecideClaimInput,
  JoinMatchedInput,
  JoinPlaceholderInput,
  UndoJoinInput,
  WithdrawClaimInput,
} from './placeholders.inputs.ts';
import {
  PlaceholdersReader,
  type Claim,
  type Counts,
  type JoinRow,
  type Placeholder,
} from './placeholders.reader.ts';
import { undoableUntil } from './placeholders.rules.ts';
import {
  PlaceholderClaimConnection,
  PlaceholderClaimType,
  PlaceholderConnection,
  PlaceholderCountsType,
  PlaceholderJoinConnection,
  PlaceholderJoinType,
  PlaceholderType,
} from './placeholders.schema.ts';
import { PlaceholdersService } from './placeholders.service.ts';

const FIRST = {
  type: () => Int,
  nullable: true,
  defaultValue: 20,
  description: 'Rows of the page, at most 100.',
};
const AFTER = { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' };

@Resolver(() => PlaceholderType)
export class PlaceholdersResolver {
  constructor(
    private readonly reader: PlaceholdersReader,
    private readonly service: PlaceholdersService,
    private readonly members: MemberReader,
  ) {}

  @Query(() => PlaceholderConnection, {
    description: 'Placeholders that stand for nobody yet, by name; everybody may look for their own.',
  })
  placeholders(
    @CurrentViewer() viewer: Viewer,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name.' })
    search: string | null,
    @Args('matchedOnly', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Only those whose address is a member’s; for administrators, others get all.',
    })
    matchedOnly: boolean | null,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<Placeholder>> {
    return this.reader.offered({
      search: search?.trim() || null,
      matchedOnly: Boolean(matchedOnly) && canAdminister(viewer),
      first: first ?? 20,
      after,
    });
  }

  @Query(() => Int, {
    nullable: true,
    description: 'How many placeholders have the address of a member; null for all but administrators.',
  })
  placeholderMatchCount(@CurrentViewer() viewer: Viewer): Promise<number | null> {
    return this.reader.matchCount(viewer);
  }

  @Query(() => PlaceholderClaimConnection, {
    description:
      'Claims that wait for an administrator, the oldest first; for others and on request the viewer’s own.',
  })
  placeholderClaims(
    @CurrentViewer() viewer: Viewer,
    @Args('mineOnly', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Only the viewer’s own, whatever became of them.',
    })
    mineOnly: boolean | null,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<Claim>> {
    return this.reader.claims(viewer, { first: first ?? 20, after }, Boolean(mineOnly));
  }

  @Query(() => PlaceholderJoinConnection, {
    description:
      'Placeholders that were joined with members, the latest first; none for all but administrators.',
  })
  placeholderJoins(
    @CurrentViewer() viewer: Viewer,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<JoinRow>> {
    return this.reader.joins(viewer, { first: first ?? 20, after });
  }

  @Mutation(() => Boolean, {
    description: 'Says that a placeholder is the viewer. NOT_FOUND; CONFLICT placeholder.joined, claim.open.',
  })
  async claimPlaceholder(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ClaimPlaceholderInput, description: 'Which.' }) input: ClaimPlaceholderInput,
  ): Promise<boolean> {
    await this.service.claim(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a claim of one’s own back. NOT_FOUND; FORBIDDEN claim.not_own; CONFLICT claim.decided.',
  })
  async withdrawPlaceholderClaim(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => WithdrawClaimInput, description: 'Which.' }) input: WithdrawClaimInput,
  ): Promise<boolean> {
    await this.service.withdraw(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Decides a claim; granted, the placeholder is joined. FORBIDDEN people.administer; NOT_FOUND; CONFLICT claim.decided, placeholder.joined.',
  })
  async decidePlaceholderClaim(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => DecideClaimInput, description: 'The decision.' }) input: DecideClaimInput,
  ): Promise<boolean> {
    await this.service.decide(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Moves what a placeholder wrote and backed to a member. FORBIDDEN people.administer; NOT_FOUND; CONFLICT placeholder.joined; INVALID_INPUT.',
  })
  async joinPlaceholder(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => JoinPlaceholderInput, description: 'Who is who.' })
    input: JoinPlaceholderInput,
  ): Promise<boolean> {
    await this.service.joinOne(viewer, input);
    return true;
  }

  @Mutation(() => Int, {
    description:
      'Joins placeholders with the members of their addresses, at most 100 at a time; answers with how many. FORBIDDEN people.administer.',
  })
  joinMatchedPlaceholders(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => JoinMatchedInput, description: 'The intent.' }) input: JoinMatchedInput,
  ): Promise<number> {
    return this.service.joinMatched(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Moves everything back. NOT_FOUND; CONFLICT placeholder.undone, placeholder.too_late (after 30 days).',
  })
  async undoPlaceholderJoin(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => UndoJoinInput, description: 'Which.' }) input: UndoJoinInput,
  ): Promise<boolean> {
    await this.service.undo(viewer, input);
    return true;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Address that the source gave; null without one, and for all but administrators.',
  })
  address(@Parent() { address }: Placeholder, @CurrentViewer() viewer: Viewer): string | null {
    return canAdminister(viewer) ? address : null;
  }

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'The member who has this address; null without one, and for all but administrators.',
  })
  match(
    @Parent() { matchId }: Placeholder,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): Promise<Member | null> | null {
    return matchId && canAdminister(viewer) ? this.members.memberLoader(request).load(matchId) : null;
  }

  @ResolveField(() => PlaceholderCountsType, { description: 'What stands under the name.' })
  counts(@Parent() { id }: Placeholder, @Request() request: RequestContext): Promise<Counts> {
    return this.reader.countsLoader(request).load(id);
  }
}

@Resolver(() => PlaceholderClaimType)
export class PlaceholderClaimResolver {
  constructor(
    private readonly reader: PlaceholdersReader,
    private readonly members: MemberReader,
  ) {}

  @ResolveField(() => PlaceholderType, { nullable: true, description: 'Whom they say they were.' })
  placeholder(
    @Parent() { placeholderId }: Claim,
    @Request() request: RequestContext,
  ): Promise<Placeholder | null> {
    return this.reader.loader(request).load(placeholderId);
  }

  @ResolveField(() => MemberType, { nullable: true, description: 'Who says so.' })
  member(@Parent() { memberId }: Claim, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(memberId);
  }
}

@Resolver(() => PlaceholderJoinType)
export class PlaceholderJoinResolver {
  constructor(
    private readonly reader: PlaceholdersReader,
    private readonly members: MemberReader,
  ) {}

  @ResolveField(() => PlaceholderType, { nullable: true, description: 'The placeholder.' })
  placeholder(
    @Parent() { placeholderId }: JoinRow,
    @Request() request: RequestContext,
  ): Promise<Placeholder | null> {
    return this.reader.loader(request).load(placeholderId);
  }

  @ResolveField(() => MemberType, { nullable: true, description: 'Who it is.' })
  member(@Parent() { memberId }: JoinRow, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(memberId);
  }

  @ResolveField(() => Date, { description: 'Until when it can be undone.' })
  undoableUntil(@Parent() { joinedAt }: JoinRow): Date {
    return undoableUntil(joinedAt);
  }
}
