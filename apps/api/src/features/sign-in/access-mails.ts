import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { OwnAddress } from '../../platform/http/own-address.ts';
import { sentencesIn } from '../../platform/mail/sentences.ts';
import { Mails, type MailBlock, type MailKind } from '../mails/index.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { MemberReader, type Member } from '../people/index.ts';
import { linkLifeMs } from './access-tokens.ts';
import { accessSentences } from './messages/index.ts';

/** A link that was just made. Its secret stands behind the `#`, which browsers send to nobody. */
export interface FreshLink {
  id: string;
  token: string;
}

/** To the member's own address and about security unless told otherwise. */
interface Letter {
  key: string;
  kind?: MailKind;
  to?: string;
  subject: string;
  blocks: MailBlock[];
}

/** Writes the mails about getting into an account. */
@Injectable()
export class AccessMails {
  constructor(
    private readonly mails: Mails,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly own: OwnAddress,
  ) {}

  async invitation(act: Act, member: Member, { id, token }: FreshLink): Promise<void> {
    const { say, who, until, send } = await this.letterTo(member, act, linkLifeMs.invitation);
    await send({
      key: `invitation ${id}`,
      kind: 'invitation',
      subject: say.invitation.subject(who),
      blocks: [
        { kind: 'heading', text: say.invitation.heading(who) },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.invitation.body(who) },
        { kind: 'button', text: say.invitation.button, href: this.own.link(`/invitation#${token}`) },
        { kind: 'small', text: say.invitation.life({ until }) },
      ],
    });
  }

  /** `why`: the member asked, an administrator helps, or a change of address was taken back. */
  async reset(
    act: Act,
    member: Member,
    { id, token }: FreshLink,
    why: 'asked' | 'helped' | 'undone',
  ): Promise<void> {
    const lifeMs = why === 'asked' ? linkLifeMs.reset : linkLifeMs.resetByAdministrator;
    const { say, who, until, send } = await this.letterTo(member, act, lifeMs);
    const { subject, heading } = why === 'undone' ? say.undone : say.reset;
    const body = {
      asked: say.reset.body,
      helped: say.reset.bodyByAdministrator,
      undone: say.undone.body,
    }[why];
    await send({
      key: `reset ${id}`,
      subject,
      blocks: [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: body },
        { kind: 'button', text: say.reset.button, href: this.own.link(`/new-password#${token}`) },
        { kind: 'small', text: say.reset.life({ until }) },
        ...(why === 'asked' ? [{ kind: 'small' as const, text: say.reset.notYou }] : []),
      ],
    });
  }

  async passwordChanged(act: Act, memberId: string): Promise<void> {
    const member = await this.members.require(memberId);
    const { say, who, at, send } = await this.letterTo(member, act, 0);
    await send({
      key: `password_changed ${memberId} ${act.at.toISOString()}`,
      subject: say.passwordChanged.subject,
      blocks: [
        { kind: 'heading', text: say.passwordChanged.heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.passwordChanged.body({ at }) },
        { kind: 'paragraph', text: say.passwordChanged.notYou },
        { kind: 'link', text: say.passwordChanged.button, href: this.own.link('/sign-in') },
      ],
    });
  }

  /** To the new address: whoever reads it may use the link. */
  async confirmAddress(act: Act, member: Member, email: string, { id, token }: FreshLink): Promise<void> {
    const { say, who, until, send } = await this.letterTo(member, act, linkLifeMs.address);
    await send({
      key: `address ${id}`,
      to: email,
      subject: say.address.subject,
      blocks: [
        { kind: 'heading', text: say.address.heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.address.body({ email }) },
        { kind: 'button', text: say.address.button, href: this.own.link(`/new-address#${token}`) },
        { kind: 'small', text: say.address.life({ until }) },
        { kind: 'small', text: say.address.notYou },
      ],
    });
  }

  /** To the old address, with the way back. */
  async addressChanged(
    act: Act,
    member: Member,
    { from, to }: { from: string; to: string },
    { id, token }: FreshLink,
  ): Promise<void> {
    const { say, who, until, send } = await this.letterTo(member, act, linkLifeMs.addressUndo);
    await send({
      key: `address_changed ${id}`,
      to: from,
      subject: say.addressChanged.subject,
      blocks: [
        { kind: 'heading', text: say.addressChanged.heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.addressChanged.body({ email: to }) },
        { kind: 'paragraph', text: say.addressChanged.notYou },
        { kind: 'link', text: say.addressChanged.button, href: this.own.link(`/old-address#${token}`) },
        { kind: 'small', text: say.addressChanged.life({ until }) },
      ],
    });
  }

  /** To the old address, when an administrator chose the new one: there is nothing to take back, but somebody to ask. */
  async addressSet(act: Act, member: Member, { from, to }: { from: string; to: string }): Promise<void> {
    const { say, who, send } = await this.letterTo(member, act, 0);
    await send({
      key: `address_set ${member.id} ${act.at.toISOString()}`,
      to: from,
      subject: say.addressChanged.subject,
      blocks: [
        { kind: 'heading', text: say.addressChanged.heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.addressSet.body({ email: to }) },
        { kind: 'paragraph', text: say.addressSet.notRight },
      ],
    });
  }

  /** To the one who has the address already; whoever asked learns nothing. */
  async addressTaken(act: Act, owner: Member, linkId: string): Promise<void> {
    const { say, who, send } = await this.letterTo(owner, act, 0);
    await send({
      key: `address_taken ${linkId}`,
      subject: say.addressTaken.subject,
      blocks: [
        { kind: 'heading', text: say.addressTaken.heading },
        { kind: 'paragraph', text: say.greeting(who) },
        { kind: 'paragraph', text: say.addressTaken.body },
        { kind: 'paragraph', text: say.addressTaken.notYou },
      ],
    });
  }

  /** Sentences in the member's language, moments as the organisation's clock shows them, and the way into the outbox. */
  private async letterTo(member: Member, act: Act, lifeMs: number) {
    const organisation = await this.organisations.find();
    const { say, language } = sentencesIn(accessSentences, member.language ?? organisation?.language ?? 'en');
    const clockOnTheWall = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: organisation?.timeZone ?? 'UTC',
    });
    return {
      say,
      who: { name: member.name, organisation: organisation?.name ?? 'Upwell' },
      at: clockOnTheWall.format(act.at),
      until: clockOnTheWall.format(new Date(act.at.getTime() + lifeMs)),
      send: ({ kind = 'security', to = member.email!, ...mail }: Letter) =>
        this.mails.queue({ ...mail, kind, to, memberId: member.id, language }),
    };
  }
}
