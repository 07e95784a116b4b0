import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { MailDelivery } from './mail-delivery.ts';
import { Mail } from './mail.entity.ts';
import { Mails } from './mails.service.ts';
import { OutboxReader } from './outbox.reader.ts';
import { OutboxResolver } from './outbox.resolver.ts';
import { OutboxService } from './outbox.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mail]), OrganisationModule, PeopleModule],
  providers: [MailDelivery, Mails, OutboxReader, OutboxResolver, OutboxService],
  exports: [Mails],
})
export class MailsModule {}
