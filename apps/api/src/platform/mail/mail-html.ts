import { safeHref, type MailBlock, type MailPage } from './mail-block.ts';

/** Colours as the screens have them; the second of each is for readers whose mail program is dark. */
const ink = { light: '#1c282d', dark: '#e3ebec' };
const quiet = { light: '#5b605e', dark: '#9db0b8' };
const accent = { light: '#0d626d', dark: '#7cc6cc' };
const paper = { light: '#fffefb', dark: '#0d1c25' };
const line = { light: '#cfc7b8', dark: '#35505e' };

const font = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const style = {
  body: `margin:0;padding:0;background:${paper.light};color:${ink.light};${font};font-size:16px;line-height:1.5`,
  column: 'max-width:36rem;margin:0 auto;padding:24px 20px',
  whose: `margin:0 0 24px;color:${quiet.light};font-size:14px`,
  h1: `margin:0 0 16px;font-family:Georgia,'Times New Roman',serif;font-size:24px;line-height:1.25`,
  h2: `margin:24px 0 8px;font-family:Georgia,'Times New Roman',serif;font-size:19px;line-height:1.3`,
  p: 'margin:0 0 16px',
  small: `margin:0 0 12px;color:${quiet.light};font-size:14px`,
  a: `color:${accent.light}`,
  button: `display:inline-block;padding:12px 20px;border-radius:6px;background:${accent.light};color:#ffffff;font-weight:600;text-decoration:none`,
  quote: `margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid ${line.light};color:${ink.light}`,
  rule: `margin:24px 0;border:0;border-top:1px solid ${line.light}`,
};

/** Mail programs that know dark pages read this; the others show the light page, which is complete in itself. */
const dark = `@media (prefers-color-scheme: dark) {
body, .column { background: ${paper.dark} !important; color: ${ink.dark} !important }
.quiet { color: ${quiet.dark} !important }
a { color: ${accent.dark} !important }
a.button { background: ${accent.dark} !important; color: ${paper.dark} !important }
blockquote { color: ${ink.dark} !important; border-color: ${line.dark} !important }
hr { border-color: ${line.dark} !important }
}`;

/** One column of plain HTML without pictures, scripts or anything that tells who opened it. */
export function mailHtml({ subject, language, organisation, blocks, footer }: MailPage): string {
  const hasHeading = blocks.some(({ kind }) => kind === 'heading');
  const title: MailBlock[] = hasHeading ? [] : [{ kind: 'heading', text: subject }];
  let headings = 0;
  const drawn = [...title, ...blocks].map((block) =>
    block.kind === 'heading' ? heading(block, (headings += 1)) : draw(block),
  );
  return `<!doctype html>
<html lang="${escape(language)}" dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
<style>${dark}</style>
</head>
<body style="${style.body}">
<main class="column" style="${style.column}">
<p class="quiet" style="${style.whose}">${escape(organisation)}</p>
${drawn.join('\n')}
<hr style="${style.rule}">
<p class="quiet" style="${style.small}">${words(footer)}</p>
</main>
</body>
</html>
`;
}

function heading(block: MailBlock, nth: number): string {
  const level = nth === 1 ? 'h1' : 'h2';
  return `<${level} style="${style[level]}"${lang(block)}>${linked(block)}</${level}>`;
}

function draw(block: MailBlock): string {
  switch (block.kind) {
    case 'rule':
      return `<hr style="${style.rule}">`;
    case 'quote':
      return `<blockquote style="${style.quote}"${lang(block)}>${words(block.text)}</blockquote>`;
    case 'small':
      return `<p class="quiet" style="${style.small}"${lang(block)}>${linked(block)}</p>`;
    case 'button':
      return `<p style="${style.p}">${linked(block, `class="button" style="${style.button}"`)}</p>`;
    default:
      return `<p style="${style.p}"${lang(block)}>${linked(block)}</p>`;
  }
}

function linked(block: MailBlock, look = `style="${style.a}"`): string {
  const href = safeHref(block);
  return href ? `<a href="${escape(href)}" ${look}>${words(block.text || href)}</a>` : words(block.text);
}

const lang = (block: MailBlock): string => (block.lang ? ` lang="${escape(block.lang)}"` : '');

const words = (text = ''): string => escape(text.trim()).replace(/\r?\n/g, '<br>');

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
