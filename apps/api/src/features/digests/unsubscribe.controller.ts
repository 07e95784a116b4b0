import { Controller, HttpCode, NotFoundException, Post, Query } from '@nestjs/common';
import { newId } from '../../platform/database/ids.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { OpenToOtherSites } from '../../platform/http/open-to-other-sites.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import { MailPreferencesService } from './mail-preferences.service.ts';

/**
 * The one click of RFC 8058, sent by mail programs in the member's name, without a cookie. A GET of the same address is
 * the page with a button: programs that look at links before people do must not unsubscribe anybody.
 */
@Controller()
@OpenToStrangers()
export class UnsubscribeController {
  constructor(private readonly preferences: MailPreferencesService) {}

  @Post('unsubscribe')
  @OpenToOtherSites()
  @HttpCode(200)
  async unsubscribe(@Query('token') token: unknown): Promise<string> {
    try {
      await this.preferences.unsubscribe({ idempotencyKey: newId(), token: String(token) });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND')
        throw new NotFoundException({ status: 'no such subscription' });
      throw error;
    }
    return 'Unsubscribed.\n';
  }
}
