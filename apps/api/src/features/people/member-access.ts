import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';

/** A password made ready before a transaction begins, because that is slow on purpose. */
export interface PreparedPassword {
  /** What is stored. */
  hash: string;
  /** Equal for equal passwords under the same salt, and as slow to guess as the hash; fit to stand in a kept input. */
  fingerprint: string;
}

/** What a feature that signs members in does for the one that manages them, within the transaction of the change. */
export interface AccessKeeper {
  prepare(password: string, salt: string): Promise<PreparedPassword>;
  setPassword(act: Act, memberId: string, password: PreparedPassword): Promise<void>;
  /** Ends every session of the member; their sockets close after the commit. */
  endSessions(act: Act, memberId: string): Promise<void>;
  /** The same for many at once. */
  endSessionsOfAll(act: Act, memberIds: readonly string[]): Promise<void>;
}

/** Where member forms reach passwords and sessions; the later feature that keeps them registers itself at start. */
@Injectable()
export class MemberAccess {
  private kept: AccessKeeper | null = null;

  register(keeper: AccessKeeper): void {
    this.kept = keeper;
  }

  get keeper(): AccessKeeper {
    if (!this.kept) throw new Error('No feature keeps passwords and sessions.');
    return this.kept;
  }
}
