import { plainExcerpt } from '../../platform/markdown/markdown.ts';

const MOST = 280;

/**
 * The beginning of a body as it stands below its title on a card. A body that begins with the title
 * (imports have many: the title is the body, cut) goes on where the title ends.
 */
export function excerptBeside(title: string, body: string): string {
  const excerpt = plainExcerpt(body, MOST + title.length);
  const head = title.replace(/…$/, '');
  const rest = excerpt.startsWith(head) ? excerpt.slice(head.length).replace(/^[\s.:!?]+/, '') : excerpt;
  const shown = rest.length > MOST ? plainExcerpt(rest, MOST) : rest;
  return shown && title.endsWith('…') && excerpt.startsWith(head) ? `…${shown}` : shown;
}
