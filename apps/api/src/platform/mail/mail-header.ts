/** Control characters, line breaks of every alphabet, and signs that turn the direction of writing. */
const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST_SUBJECT = 200;
const LONGEST_ADDRESS = 254;

/** What may stand in a subject: one line, so that a name with a line break in it cannot add a header. */
export function subjectLine(text: string): string {
  const line = text.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : line;
}

/** Exactly one mailbox: no list, no name, no quoting, nothing that ends a line. */
export const MAIL_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

export const isMailAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS && MAIL_ADDRESS.test(text);

/** Passes headers on that mean one thing each. Throws for any other: whoever wrote them made a mistake. */
export function checkedHeaders(headers: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(headers))
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || value.search(UNFIT) >= 0)
      throw new Error(`${JSON.stringify(name)} is no header for a mail.`);
  return headers;
}

export interface Mailbox {
  /** Empty when only the address is given. */
  name: string;
  address: string;
}

/** Reads `Name <address>` or an address alone; null for anything else. */
export function mailboxOf(text: string): Mailbox | null {
  const [, name = '', inner] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? [];
  const address = (inner ?? text).trim();
  return isMailAddress(address) ? { name: subjectLine(name.replaceAll('"', '')), address } : null;
}
