import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/config/config.ts';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { MailTransport } from '../../platform/mail/mail-transport.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import type { Mail, MailState } from './mail.entity.ts';
import { allowSeeing, OutboxReader } from './outbox.reader.ts';
import {
  MailConnection,
  MailServiceType,
  MailStateName,
  MailType,
  SendMailAgainInput,
  SendTestMailInput,
  TestMailType,
} from './outbox.schema.ts';
import { OutboxService } from './outbox.service.ts';

@Resolver(() => MailType)
export class OutboxResolver {
  constructor(
    private readonly outbox: OutboxReader,
    private readonly service: OutboxService,
    private readonly members: MemberReader,
    private readonly transport: MailTransport,
    private readonly config: Config,
  ) {}

  @Query(() => MailConnection, {
    description: 'The outbox, the newest mail first. FORBIDDEN mail.administer for all but administrators.',
  })
  mails(
    @CurrentViewer() viewer: Viewer,
    @Args('state', { type: () => MailStateName, nullable: true, description: 'Only mails in this state.' })
    state: MailState | null,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: 50,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' })
    after: string | null,
  ): Promise<Page<Mail>> {
    return this.outbox.page(viewer, { state, first: first ?? 50, after });
  }

  @Query(() => MailType, {
    description: 'One mail of the outbox. FORBIDDEN mail.administer for all but administrators; NOT_FOUND.',
  })
  mail(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Id of the mail.' }) id: string,
  ): Promise<Mail> {
    return this.outbox.require(viewer, id);
  }

  @Query(() => MailServiceType, {
    description: 'How mails leave the house. FORBIDDEN mail.administer for all but administrators.',
  })
  mailService(@CurrentViewer() viewer: Viewer): MailServiceType {
    allowSeeing(viewer);
    const { isThere, server } = this.transport;
    return { isThere, server, sender: this.config.mailFrom.address };
  }

  @Mutation(() => MailType, {
    description:
      'Sends a mail that was given up, or kept while there was no mail server. FORBIDDEN mail.administer; NOT_FOUND; CONFLICT mail.no_server, mail.sent, mail.forgotten, mail.bad_address.',
  })
  async sendMailAgain(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SendMailAgainInput, description: 'The mail.' }) input: SendMailAgainInput,
  ): Promise<Mail> {
    await this.service.sendAgain(viewer, input);
    return this.outbox.require(viewer, input.mailId);
  }

  @Mutation(() => TestMailType, {
    description:
      'Sends a mail to the viewer at once and tells what the mail server said. FORBIDDEN mail.administer; CONFLICT mail.no_server.',
  })
  sendTestMail(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => SendTestMailInput, description: 'The key alone.' }) input: SendTestMailInput,
  ): Promise<TestMailType> {
    return this.service.sendTest(viewer, input);
  }

  @ResolveField(() => MemberType, {
    nullable: true,
    description: 'Whose account it is about; null for an address without one.',
  })
  member(@Parent() mail: Mail, @Request() request: RequestContext): Promise<Member | null> | null {
    return mail.memberId === null ? null : this.members.memberLoader(request).load(mail.memberId);
  }
}
