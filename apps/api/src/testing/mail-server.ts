import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes, refuses or forgets to answer, as a test tells it. */
export class MailServer {
  readonly received: ParsedMail[] = [];
  /** What it says to the next mails instead of taking them; the last one goes on. null takes. */
  refusals: ({ code: number; says: string } | null)[] = [null];
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(this.refusal()),
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            this.received.push(mail);
            done();
          },
          (error: Error) => done(error),
        );
      },
    });
    this.server.on('error', () => {});
  }

  static async start(): Promise<MailServer> {
    const one = new MailServer();
    await new Promise<void>((resolve) => one.server.listen(0, '127.0.0.1', resolve));
    return one;
  }

  /** Settings for an API that shall send through it. */
  get settings(): Record<string, string> {
    const { port } = this.server.server.address() as { port: number };
    return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Upwell <upwell@example.test>' };
  }

  /** Mails to an address, the newest last. */
  to(address: string): ParsedMail[] {
    return this.received.filter(({ to }) =>
      [to ?? []].flat().some(({ value }) => value.some((mailbox) => mailbox.address === address)),
    );
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private refusal(): Error | null {
    const now = this.refusals.length > 1 ? this.refusals.shift()! : this.refusals[0]!;
    return now && Object.assign(new Error(now.says), { responseCode: now.code });
  }
}
