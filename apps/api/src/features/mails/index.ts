export type { MailBlock } from '../../platform/mail/mail-block.ts';
export type { MailKind } from './mail.entity.ts';
export { MailsModule } from './mails.module.ts';
export { Mails, type NewMail } from './mails.service.ts';
