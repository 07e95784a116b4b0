import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Mails } from '../mails/index.ts';
import { MailPreferencesReader } from './mail-preferences.reader.ts';
import { wantsDigest } from './mail-preferences.rules.ts';
import { NewsMails } from './news-mails.ts';
import { NewsReader } from './news.reader.ts';
import { RecipientsReader } from './recipients.reader.ts';

/** The digest that would be sent now, or why there would be none. */
export interface DigestPreview {
  reason: 'switched_off' | 'nothing_new' | 'no_address' | null;
  subject: string | null;
  html: string | null;
  text: string | null;
}

const none = (reason: DigestPreview['reason']): DigestPreview => ({
  reason,
  subject: null,
  html: null,
  text: null,
});

/** Shows a digest before it is sent, made the way it will be. */
@Injectable()
export class DigestPreviews {
  constructor(
    private readonly preferences: MailPreferencesReader,
    private readonly recipients: RecipientsReader,
    private readonly news: NewsReader,
    private readonly written: NewsMails,
    private readonly mails: Mails,
  ) {}

  async of(memberId: string): Promise<DigestPreview> {
    if (!wantsDigest(await this.preferences.of(memberId))) return none('switched_off');
    const now = clock.now();
    const [recipient] = await this.recipients.of([memberId], now);
    if (!recipient) return none('no_address');
    const news = (await this.news.forDigests([memberId], now)).get(memberId);
    if (!news) return none('nothing_new');
    return { reason: null, ...(await this.mails.preview(this.written.digest(recipient, news))) };
  }
}
