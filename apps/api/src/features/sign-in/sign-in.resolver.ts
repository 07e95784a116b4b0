import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { MaybeViewer, Request } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { RoleKey, Viewer } from '../../platform/viewer/viewer.ts';
import { MemberReader, MemberType, RoleName, type Member } from '../people/index.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { SamplePeople } from './sample-people.ts';
import { SamplePersonType, ViewerPermissionsType, ViewerType } from './sign-in.schema.ts';
import { SignInService } from './sign-in.service.ts';
import { viewerCan } from './viewer.policy.ts';

@Resolver(() => ViewerType)
export class SignInResolver {
  constructor(
    private readonly service: SignInService,
    private readonly passwords: PasswordSignIn,
    private readonly samples: SamplePeople,
    private readonly members: MemberReader,
  ) {}

  @Query(() => ViewerType, {
    nullable: true,
    description: 'Who is signed in; null for a stranger. Open to strangers.',
  })
  @OpenToStrangers()
  viewer(@MaybeViewer() viewer: Viewer | null): Viewer | null {
    return viewer;
  }

  @Mutation(() => ViewerType, {
    description:
      'Signs in with address and password and sets the session cookie. FORBIDDEN sign_in.wrong, the same whether the address or the password is wrong; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  signIn(
    @Args('email', { type: () => String, description: 'Address of the member, in any case of letters.' })
    email: string,
    @Args('password', { type: () => String, description: 'Their password.' }) password: string,
    @Request() request: RequestContext,
  ): Promise<Viewer> {
    return this.service.signIn(this.passwords, { email, password }, request);
  }

  @Mutation(() => ViewerType, {
    description:
      'Signs in as one of `samplePeople`. NOT_FOUND for anybody else, and for everybody once there is no sample.',
  })
  @OpenToStrangers()
  signInAsSamplePerson(
    @Args('memberId', { type: () => ID, description: 'Id of the chosen member.' }) memberId: string,
    @Request() request: RequestContext,
  ): Promise<Viewer> {
    return this.service.signIn(this.samples, { memberId }, request);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session and takes its cookie away; always true. Open to strangers.',
  })
  @OpenToStrangers()
  async signOut(@Request() request: RequestContext): Promise<boolean> {
    await this.service.signOut(request);
    return true;
  }

  @ResolveField(() => ID, { description: "Same as the member's id." })
  id(@Parent() viewer: Viewer): string {
    return viewer.memberId;
  }

  @ResolveField(() => MemberType, { description: 'The member who is signed in.' })
  member(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(viewer.memberId);
  }

  @ResolveField(() => ViewerPermissionsType, {
    description: 'What the viewer may do across the installation.',
  })
  can(@Parent() viewer: Viewer): ViewerPermissionsType {
    return viewerCan(viewer);
  }
}

@Resolver(() => SamplePersonType)
export class SamplePeopleResolver {
  constructor(
    private readonly samples: SamplePeople,
    private readonly members: MemberReader,
  ) {}

  @Query(() => [SamplePersonType], {
    description:
      'People of the sample organisation to choose from; empty without a sample. Open to strangers.',
  })
  @OpenToStrangers()
  samplePeople(): Promise<{ member: Member; description: string }[]> {
    return this.samples.present();
  }

  @ResolveField(() => [RoleName], { description: 'Roles this person holds anywhere.' })
  async roles(
    @Parent() { member }: { member: Member },
    @Request() request: RequestContext,
  ): Promise<RoleKey[]> {
    return this.members.roleNamesLoader(request).load(member.id);
  }
}
