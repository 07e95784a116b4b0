/**
 * A piece of a mail. A mail is a column of blocks, so that every one can be drawn as plain HTML and as text, and
 * nobody who writes a mail has to think of escaping.
 */
export interface MailBlock {
  /**
   * `heading` and `paragraph` speak; `link` stands on a line of its own; `button` is the one thing to do;
   * `quote` repeats what a member wrote; `rule` is a line across; `small` is what need not be read.
   */
  kind: 'heading' | 'paragraph' | 'link' | 'button' | 'quote' | 'rule' | 'small';
  /** The words, without markup; line breaks are kept. Only a `rule` has none. */
  text?: string;
  /** Whole address, http or https, that `heading`, `link`, `button` and `small` lead to. */
  href?: string;
  /** Language of a member's words where it is not that of the mail, such as `es`. */
  lang?: string;
}

/** What a mail looks like to the one who reads it. */
export interface MailPage {
  subject: string;
  /** BCP 47, such as `en`. */
  language: string;
  /** Whose mail it is: stands above the blocks. */
  organisation: string;
  blocks: readonly MailBlock[];
  /** Why one gets it: stands below the blocks. */
  footer: string;
}

/** The address of a block, if it is one that a mail may lead to; a script, for one, is not. */
export function safeHref({ href }: MailBlock): string | null {
  if (!href || !URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? new URL(href).href : null;
}
