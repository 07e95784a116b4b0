import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import type { Fact } from '../../platform/acts/fact.ts';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import { MemberReader } from '../people/index.ts';
import { AccessMails } from './access-mails.ts';
import { AccessTokens } from './access-tokens.ts';

/**
 * Tells the old mailbox when an administrator gave a member another address, and ends the links that lie in it. A table of
 * the whole directory tells nobody: a firm that changes its domain would write to thousands of dead mailboxes.
 */
@Injectable()
export class AddressNotices implements OnModuleInit {
  constructor(
    private readonly listeners: FactListeners,
    private readonly members: MemberReader,
    private readonly tokens: AccessTokens,
    private readonly mails: AccessMails,
  ) {}

  onModuleInit(): void {
    this.listeners.within(['member.edited'], (fact, act) => this.hear(fact, act));
  }

  private async hear({ subjectId, facts }: Fact, act: Act): Promise<void> {
    const [from, to] = [addressIn(facts['before']), addressIn(facts['after'])];
    if (!from || !to || from.toLowerCase() === to.toLowerCase()) return;
    await this.tokens.end(act, subjectId, ['invitation', 'reset', 'address', 'address_undo']);
    const member = await this.members.require(subjectId);
    if (member.isActive) await this.mails.addressSet(act, member, { from, to });
  }
}

function addressIn(details: unknown): string | null {
  const email = (details as { email?: unknown } | undefined)?.email;
  return typeof email === 'string' ? email : null;
}
