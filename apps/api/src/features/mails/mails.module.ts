import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.ts';
import { MailDelivery } from './mail-delivery.ts';
import { Mail } from './mail.entity.ts';
import { Mails } from './mails.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Mail]), OrganisationModule],
  providers: [MailDelivery, Mails],
  exports: [Mails],
})
export class MailsModule {}
