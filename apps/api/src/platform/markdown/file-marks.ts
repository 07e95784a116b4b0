import type MarkdownIt from 'markdown-it';
import { fileAt, type ShownFile, type ShownFiles } from './shown-file.ts';

type Renderer = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Renderer['parse']>[number];

/** What a text is rendered with. */
export interface FileMarks {
  files?: ShownFiles;
  /** For excerpts: pictures are left out. */
  plain?: boolean;
}

/** Longest edge of the smaller rendition, which texts show. */
const SMALL = 960;

/** Pictures and documents of our own storage in a text; anything from elsewhere stays a link. */
export function showFiles(markdown: Renderer): void {
  const escape = markdown.utils.escapeHtml;

  markdown.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    const address = String(token.attrGet('src') ?? '');
    const { files, plain } = (env ?? {}) as FileMarks;
    if (plain) return '';
    const id = fileAt(address);
    // As people read it: without the marks that its source may hold.
    const words = self.renderInlineAsText(token.children ?? [], options, env);
    if (!id) return `<a href="${escape(address)}">${escape(words || 'picture')}</a>`;
    const file = files?.get(id);
    if (!file) return missing(words);
    if (file.width === null || file.height === null)
      return `<a href="/files/${id}" data-file="${kindOf(file)}">${escape(words || file.name)}${aside(file)}</a>`;
    const picture = pictureOf(file, words);
    return isInLink(tokens, index) ? picture : `<a href="/files/${id}" data-file="picture">${picture}</a>`;
  };

  markdown.core.ruler.push('mark_files', (state) => {
    for (const block of state.tokens) if (block.children) markLinks(block.children, state.env as FileMarks);
  });

  function pictureOf({ id, width, height }: ShownFile, alt: string): string {
    const scale = Math.min(1, SMALL / Math.max(width!, height!));
    const edge = (full: number) => Math.max(1, Math.round(full * scale));
    return (
      `<img src="/files/${id}?size=small" alt="${escape(alt)}" width="${edge(width!)}" height="${edge(height!)}" ` +
      `loading="lazy" decoding="async">`
    );
  }

  function missing(words: string): string {
    return `<s data-file="missing">${escape(words || '—')}</s>`;
  }
}

/** A link to one of our files says what it leads to, and how much of it there is. */
function markLinks(children: Token[], { files, plain }: FileMarks): void {
  if (plain) return;
  let open: ShownFile | 'missing' | null = null;
  for (const token of children) {
    if (token.type === 'link_open') {
      const id = fileAt(String(token.attrGet('href') ?? ''));
      open = id ? (files?.get(id) ?? 'missing') : null;
      if (open === 'missing') {
        token.tag = 's';
        token.attrs = [['data-file', 'missing']];
      } else if (open) token.attrSet('data-file', kindOf(open));
    } else if (token.type === 'link_close' && open) {
      if (open === 'missing') token.tag = 's';
      else token.meta = { aside: aside(open) };
      open = null;
    }
  }
}

/** Whether a picture stands inside a link that the writer made. */
function isInLink(tokens: Token[], index: number): boolean {
  let depth = 0;
  for (const { type } of tokens.slice(0, index)) {
    if (type === 'link_open') depth += 1;
    if (type === 'link_close') depth -= 1;
  }
  return depth > 0;
}

const kindOf = ({ name, width }: ShownFile): string =>
  width === null ? (/\.([a-z0-9]{2,4})$/.exec(name)?.[1] ?? 'file') : 'picture';

/** Such as "PDF · 1.2 MB". */
function aside(file: ShownFile): string {
  const size =
    file.bytes < 1_000_000
      ? `${Math.max(1, Math.round(file.bytes / 1000))} kB`
      : `${(file.bytes / 1_000_000).toFixed(1)} MB`;
  return ` <small>${kindOf(file).toUpperCase()} · ${size}</small>`;
}
