import type DataLoader from 'dataloader';
import type { RequestContext } from '../graphql/request-context.ts';
import { escapeHtml } from './markdown.ts';

/** Says what members are called now; null for an id nobody has. */
export type NameBook = (request: RequestContext) => DataLoader<string, { name: string } | null>;

/** A mention as the renderer leaves it. */
const mention = /<a href="\/people\/[0-9a-f-]{36}" data-member="([0-9a-f-]{36})">.*?<\/a>/gs;

/** Rendered HTML in which people who are mentioned go by their present names; of nobody only the words stay. */
export async function withPresentNames(
  html: string,
  names: ReturnType<NameBook> | undefined,
): Promise<string> {
  const ids = [...new Set([...html.matchAll(mention)].map(([, id]) => id!))];
  if (ids.length === 0 || !names) return html;
  const members = await Promise.all(ids.map((id) => names.load(id)));
  const nameOf = new Map(ids.map((id, n) => [id, members[n]?.name]));
  return html.replaceAll(mention, (link, id: string) => {
    const name = nameOf.get(id);
    return name === undefined
      ? link.replace(/^<a [^>]*>|<\/a>$/g, '')
      : link.replace(/>.*<\/a>$/s, () => `>@${escapeHtml(name)}</a>`);
  });
}
