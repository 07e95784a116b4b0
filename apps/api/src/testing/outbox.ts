import type { TestApi } from './test-api.ts';

export interface KeptMail {
  kind: string;
  to: string;
  subject: string;
  text: string;
}

/** Mails that a pilot without a mail server kept for an address, the oldest first, after all jobs are done. */
export async function mailsTo(api: TestApi, address: string): Promise<KeptMail[]> {
  await api.settle();
  return api.rows<KeptMail & Record<string, unknown>>(
    `select kind, to_address "to", subject, text from mails where lower(to_address) = lower($1) order by queued_at, id`,
    [address],
  );
}

/** The secret in the link of a mail. */
export function tokenIn(mail: KeptMail | undefined): string {
  const token = /#(\S+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`There is no link in ${JSON.stringify(mail)}.`);
  return token;
}
