import type { MailPage } from './mail-block.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

/** Both parts of a mail. */
export const renderMail = (page: MailPage): { html: string; text: string } => ({
  html: mailHtml(page),
  text: mailText(page),
});
