import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** HTML in the source is shown as text; `@member` and attachment syntax are kept free for later. */
const renderer = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// A heading inside an idea stands below the page's own.
const heading = (tag: string) => `h${Math.min(6, Number(tag.slice(1)) + 2)}`;
renderer.core.ruler.push('lower_headings', (state) => {
  for (const token of state.tokens) if (/^h[1-6]$/.test(token.tag)) token.tag = heading(token.tag);
});
// Pictures come from our own storage only, which does not exist yet: until then they are links.
renderer.renderer.rules.image = (tokens, index) => {
  const token = tokens[index]!;
  const escape = renderer.utils.escapeHtml;
  return `<a href="${escape(String(token.attrGet('src') ?? ''))}">${escape(token.content || 'picture')}</a>`;
};

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'hr',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    's',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'], th: ['style'], td: ['style'] },
  allowedStyles: { '*': { 'text-align': [/^(left|right|center)$/] } },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow ugc', target: '_blank' }),
  },
};

const rendered = new LRUCache<string, string>({
  max: 5_000,
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (html) => html.length + 64,
});

/** The one renderer: Markdown source to HTML that runs no script anywhere. */
export function renderMarkdown(source: string): string {
  const key = source.length < 64 ? source : createHash('sha256').update(source).digest('base64');
  let html = rendered.get(key);
  if (html === undefined) {
    html = sanitizeHtml(renderer.render(source), allowed);
    rendered.set(key, html);
  }
  return html;
}

/** The beginning of a text without its marks, cut at a word. */
export function plainExcerpt(source: string, most: number): string {
  const text = sanitizeHtml(
    renderer.render(source.slice(0, most * 6)).replace(/<\/(p|li|h\d|tr|blockquote)>|<br>/g, ' $&'),
    {
      allowedTags: [],
      allowedAttributes: {},
    },
  )
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()}…`;
}
