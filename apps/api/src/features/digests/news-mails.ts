import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { OwnAddress } from '../../platform/http/own-address.ts';
import { plainExcerpt } from '../../platform/markdown/markdown.ts';
import type { NewMail } from '../mails/index.ts';
import type { MailPurpose } from './mail-preferences.rules.ts';
import { newsMail, type WrittenNews } from './news-mail.ts';
import type { News } from './news.ts';
import type { Recipient } from './recipients.reader.ts';
import { unsubscribeToken } from './unsubscribe-token.ts';

/** Characters of what is quoted. */
const EXCERPT = 280;

/** News as mails with their links, ready for the outbox. */
@Injectable()
export class NewsMails {
  /** A comment is told to many. */
  private readonly excerpts = new LRUCache<string, string>({
    max: 2_000,
    memoMethod: (words) => plainExcerpt(words, EXCERPT),
  });

  constructor(private readonly address: OwnAddress) {}

  /** A digest; there is one at most for each member and day of theirs. */
  digest(recipient: Recipient, news: readonly News[]): NewMail {
    const { memberId, to, day } = recipient;
    const mail = this.write('digest', recipient, news);
    return { key: `digest ${memberId} ${day}`, kind: 'digest', memberId, to, ...mail };
  }

  /** News of one idea at once. */
  atOnce(recipient: Recipient, news: readonly News[]): NewMail {
    const { memberId, to } = recipient;
    const mail = this.write('at_once', recipient, news);
    return {
      key: `at once ${memberId} ${news[0]!.eventId} ${news[0]!.kind}`,
      kind: 'immediate',
      memberId,
      to,
      ...mail,
    };
  }

  private write(purpose: MailPurpose, recipient: Recipient, news: readonly News[]): WrittenNews {
    const token = unsubscribeToken(recipient, purpose);
    const frame = {
      link: (path: string) => this.address.link(path),
      excerpt: (words: string) => this.excerpts.memo(words),
      token,
    };
    return newsMail(purpose, news, frame, recipient);
  }
}
