import { Module } from '@nestjs/common';
import { MailsModule } from '../mails/index.ts';
import { AtOnceRun } from './at-once-run.ts';
import { DigestDues } from './digest-dues.ts';
import { DigestPreviews } from './digest-previews.ts';
import { DigestRun } from './digest-run.ts';
import { DigestsResolver } from './digests.resolver.ts';
import { MailPreferencesReader } from './mail-preferences.reader.ts';
import { MailPreferencesService } from './mail-preferences.service.ts';
import { NewsMails } from './news-mails.ts';
import { NewsReader } from './news.reader.ts';
import { RecipientsReader } from './recipients.reader.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';

@Module({
  imports: [MailsModule],
  controllers: [UnsubscribeController],
  providers: [
    AtOnceRun,
    DigestDues,
    DigestPreviews,
    DigestRun,
    DigestsResolver,
    MailPreferencesReader,
    MailPreferencesService,
    NewsMails,
    NewsReader,
    RecipientsReader,
  ],
})
export class DigestsModule {}
