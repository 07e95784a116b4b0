import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.ts';

/** A mail as it goes to the mail server. */
export interface OutgoingMail {
  /** Stays the same over all tries, so that a double is recognised as one. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
}

/** Why the mail server did not take a mail. */
export class MailRefused extends Error {
  constructor(
    message: string,
    /** The server will never take this mail: another try is of no use. */
    readonly isFinal: boolean,
  ) {
    super(message);
  }
}

/** Tries of one mail end within minutes, whatever the server does. */
const PATIENCE_MS = 20_000;
export const CONNECTIONS = 4;
const LONGEST_REASON = 500;

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
  response?: string;
}

/** The way to the mail server, if there is one. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter | null;

  constructor(private readonly config: Config) {
    this.transporter =
      config.smtpUrl === null
        ? null
        : createTransport({
            url: config.smtpUrl,
            pool: true,
            maxConnections: CONNECTIONS,
            connectionTimeout: PATIENCE_MS,
            greetingTimeout: PATIENCE_MS,
            socketTimeout: PATIENCE_MS,
            // Nothing in a mail may make us read a file or fetch an address.
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  get isThere(): boolean {
    return this.transporter !== null;
  }

  /** Host and port of the mail server, without its secrets; null without one. */
  get server(): string | null {
    return this.config.smtpUrl && new URL(this.config.smtpUrl).host;
  }

  /** Hands a mail to the server and gives the server's answer. Throws MailRefused. */
  async send({ id, to, subject, html, text, headers }: OutgoingMail): Promise<string> {
    const from = this.config.mailFrom;
    try {
      const { response } = (await this.transporter!.sendMail({
        messageId: `<${id}@${from.address.split('@')[1]}>`,
        from,
        replyTo: this.config.mailReplyTo ?? undefined,
        to: { name: '', address: to },
        subject,
        html,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      })) as { response: string };
      return response;
    } catch (error) {
      throw refusalOf(error as SmtpError);
    }
  }

  onApplicationShutdown(): void {
    this.transporter?.close();
  }
}

/** Only what the server says of this mail is final; its say on us, or none at all, may change with the next try. */
function refusalOf({ code, responseCode = 0, command, message, response }: SmtpError): MailRefused {
  const isOfTheMail = (code === 'EENVELOPE' && command !== 'MAIL FROM') || code === 'EMESSAGE';
  const reason = (response ?? message).replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
  return new MailRefused(reason, isOfTheMail && responseCode >= 500);
}
