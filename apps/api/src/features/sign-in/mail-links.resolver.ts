import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { clock } from '../../platform/clock/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberReader } from '../people/index.ts';
import { AccessTokens } from './access-tokens.ts';
import {
  ChangeAddressInput,
  LinkPurpose,
  LinkState,
  MailLinkType,
  PasswordByLinkInput,
  RequestPasswordResetInput,
  SendPasswordResetInput,
  UseLinkInput,
} from './access.schema.ts';
import { AddressChangeService } from './address-change.service.ts';
import { PasswordResetService } from './password-reset.service.ts';

/** Links in mails, and what they are used for besides invitations. */
@Resolver(() => MailLinkType)
export class MailLinksResolver {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly members: MemberReader,
    private readonly resets: PasswordResetService,
    private readonly addresses: AddressChangeService,
  ) {}

  @Query(() => MailLinkType, {
    nullable: true,
    description: 'What a link from a mail can do; null when there is no such link. Open to strangers.',
  })
  @OpenToStrangers()
  async mailLink(
    @Args('token', { type: () => String, description: 'What stands behind the # of the link.' })
    token: string,
  ): Promise<MailLinkType | null> {
    const link = await this.tokens.find(token);
    if (!link) return null;
    const state = link.stateAt(clock.now()) as LinkState;
    const purpose = link.purpose as LinkPurpose;
    if (state !== LinkState.OPEN) return { purpose, state, name: null, email: null };
    const { name, email } = await this.members.require(link.memberId);
    return { purpose, state, name, email: link.email ?? email };
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a link for a new password if the address has an account; always true, and tells nobody whether it has. Open to strangers. INVALID_INPUT; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  async requestPasswordReset(
    @Args('input', { type: () => RequestPasswordResetInput, description: 'The address.' })
    input: RequestPasswordResetInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.resets.ask(input, request.connection);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a member a link for a new password, good for a day; always true. FORBIDDEN people.administer; NOT_FOUND; CONFLICT member.no_account, password.none.',
  })
  async sendPasswordReset(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SendPasswordResetInput, description: 'The member.' })
    input: SendPasswordResetInput,
  ): Promise<boolean> {
    await this.resets.help(viewer, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Sets a new password by a link and ends all sessions of the member; always true. Open to strangers. INVALID_INPUT; NOT_FOUND; CONFLICT link.used, link.expired; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  async resetPassword(
    @Args('input', { type: () => PasswordByLinkInput, description: 'The link and the password.' })
    input: PasswordByLinkInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.resets.use(input, request.connection);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a link to the new address; always true, also when somebody else has the address. INVALID_INPUT currentPassword WRONG, email; CONFLICT password.none, address.same; TOO_MANY_REQUESTS.',
  })
  async changeAddress(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ChangeAddressInput, description: 'The password and the new address.' })
    input: ChangeAddressInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.addresses.ask(viewer, input, request.connection);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the new address, by the link in its mailbox; always true. Open to strangers. NOT_FOUND; CONFLICT link.used, link.expired, address.taken; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  async confirmAddress(
    @Args('input', { type: () => UseLinkInput, description: 'The link.' }) input: UseLinkInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.addresses.confirm(input, request.connection);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a change of address back, by the link in the old mailbox: sessions end and a new password has to be chosen; always true. Open to strangers. NOT_FOUND; CONFLICT link.used, link.expired, address.taken; TOO_MANY_REQUESTS.',
  })
  @OpenToStrangers()
  async undoAddress(
    @Args('input', { type: () => UseLinkInput, description: 'The link.' }) input: UseLinkInput,
    @Request() request: RequestContext,
  ): Promise<boolean> {
    await this.addresses.undo(input, request.connection);
    return true;
  }
}
