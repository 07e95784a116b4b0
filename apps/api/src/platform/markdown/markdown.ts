import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { showFiles } from './file-marks.ts';
import { markMentions, mentionedIn, MENTIONED } from './mention-links.ts';
import type { ShownFiles } from './shown-file.ts';

/** HTML in the source is shown as text. */
const renderer = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// A heading inside an idea stands below the page's own.
const heading = (tag: string) => `h${Math.min(6, Number(tag.slice(1)) + 2)}`;
renderer.core.ruler.push('lower_headings', (state) => {
  for (const token of state.tokens) if (/^h[1-6]$/.test(token.tag)) token.tag = heading(token.tag);
});
showFiles(renderer);
markMentions(renderer);
renderer.renderer.rules.link_close = (tokens, index) => {
  const { tag, meta } = tokens[index]!;
  return `${(meta as { aside?: string } | null)?.aside ?? ''}</${tag}>`;
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
    'img',
    'small',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'target', 'data-file', MENTIONED],
    s: ['data-file'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    ol: ['start'],
    th: ['style'],
    td: ['style'],
  },
  allowedStyles: { '*': { 'text-align': [/^(left|right|center)$/] } },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  // No picture from elsewhere, whatever the renderer may once let through.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src']?.startsWith('/files/'),
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      // A profile is a page of the product, and opens in its place.
      attribs: attribs[MENTIONED]
        ? attribs
        : { ...attribs, rel: 'noopener noreferrer nofollow ugc', target: '_blank' },
    }),
  },
};

const rendered = new LRUCache<string, string>({
  max: 5_000,
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (html) => html.length + 64,
});

/** The one renderer: Markdown source, with the files it may show, to HTML that runs no script anywhere. */
export function renderMarkdown(source: string, files?: ShownFiles): string {
  const whole = files?.size ? `${JSON.stringify([...files.values()])}${source}` : source;
  const key = whole.length < 64 ? whole : hash('sha256', whole, 'base64');
  let html = rendered.get(key);
  if (html === undefined) {
    html = sanitizeHtml(renderer.render(source, { files }), allowed);
    rendered.set(key, html);
  }
  return html;
}

/** Ids of the members that a text mentions, each once. */
export const mentionsIn = (source: string): string[] => mentionedIn(renderer.parse(source, {}));

export const escapeHtml = (text: string): string => renderer.utils.escapeHtml(text);

/** Beginnings of texts that were asked for lately: a page of the feed asks for twenty. */
const excerpts = new LRUCache<string, string>({
  max: 20_000,
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (text) => text.length + 128,
});

/** The beginning of a text without its marks, cut at a word. */
export function plainExcerpt(source: string, most: number): string {
  const begun = source.slice(0, most * 6);
  const key = `${most} ${hash('sha256', begun, 'base64')}`;
  let excerpt = excerpts.get(key);
  if (excerpt === undefined) {
    excerpt = freshExcerpt(begun, most);
    excerpts.set(key, excerpt);
  }
  return excerpt;
}

function freshExcerpt(begun: string, most: number): string {
  const text = sanitizeHtml(
    renderer.render(begun, { plain: true }).replace(/<\/(p|li|h\d|tr|blockquote)>|<br>/g, ' $&'),
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
