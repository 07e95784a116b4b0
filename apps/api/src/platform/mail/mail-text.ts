import { safeHref, type MailBlock, type MailPage } from './mail-block.ts';

/** The text part: what somebody without HTML reads, every address written out. */
export function mailText({ organisation, blocks, footer }: MailPage): string {
  return `${[organisation, ...blocks.map(inWords), '--', footer].join('\n\n')}\n`;
}

function inWords(block: MailBlock): string {
  const text = (block.text ?? '').trim();
  const href = safeHref(block);
  switch (block.kind) {
    case 'rule':
      return '* * *';
    case 'quote':
      return text.replace(/^/gm, '> ');
    case 'heading':
      return href ? `${text}\n${href}` : `${text}\n${'='.repeat(Math.min(text.length, 60))}`;
    default:
      return href && href !== text ? `${text}\n${href}` : text;
  }
}
