import { expect, test } from '@jest/globals';
import { assert, constantFrom, property, record, string } from 'fast-check';
import type { MailBlock, MailPage } from './mail-block.ts';
import { checkedHeaders, isMailAddress, mailboxOf, subjectLine } from './mail-header.ts';
import { renderMail } from './render-mail.ts';
import { sentencesIn } from './sentences.ts';

const page = (blocks: MailBlock[], rest: Partial<MailPage> = {}): MailPage => ({
  subject: 'A subject',
  language: 'en',
  organisation: 'Test Town',
  footer: 'Why you get this.',
  blocks,
  ...rest,
});

const tagsOf = (html: string) =>
  html.match(/<[a-z!/][^>]*>/gi)!.map((tag) => /^<\/?[a-z!]+\d?/i.exec(tag)![0]);

test('whatever a block says, it adds no tag and no attribute', () => {
  const kind = constantFrom<MailBlock['kind']>('heading', 'paragraph', 'link', 'button', 'quote', 'small');
  const words = string({ unit: constantFrom(...'<>"\'&= onload/script{}aé\u202e') });
  assert(
    property(record({ kind, text: words, lang: words, organisation: words, subject: words }), (given) => {
      const { kind, text, lang, organisation, subject } = given;
      const block = { kind, href: 'https://example.org/', lang: 'l' };
      const { html } = renderMail(page([{ ...block, text, lang: lang || 'l' }], { organisation, subject }));
      expect(tagsOf(html)).toEqual(tagsOf(renderMail(page([{ ...block, text: 'x' }])).html));
      expect(html).not.toMatch(/<[^>]*\sonload/);
    }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', '//example.org'])(
  '%s leads nowhere, its words stay',
  (href) => {
    const { html, text } = renderMail(page([{ kind: 'button', text: 'Press', href }]));
    expect(html).not.toContain('href');
    expect(html).toContain('Press');
    expect(text).not.toContain(href);
  },
);

test('an address cannot leave its attribute', () => {
  const { html } = renderMail(page([{ kind: 'link', text: 'x', href: 'https://a.example/"><script>' }]));
  expect(html).not.toMatch(/<script|"">/);
});

test('the first heading is the title, and a mail without one has its subject as title', () => {
  const { html } = renderMail(
    page([
      { kind: 'heading', text: 'One' },
      { kind: 'heading', text: 'Two' },
    ]),
  );
  expect(tagsOf(html).filter((tag) => /^<h\d/.test(tag))).toEqual(['<h1', '<h2']);
  expect(renderMail(page([{ kind: 'paragraph', text: 'x' }])).html).toMatch(/<h1[^>]*>A subject<\/h1>/);
});

test('the text part says everything, addresses included', () => {
  const { text } = renderMail(
    page([
      { kind: 'heading', text: 'Welcome' },
      { kind: 'paragraph', text: 'One line\nand another.' },
      { kind: 'quote', text: 'Said\nbefore' },
      { kind: 'rule' },
      { kind: 'button', text: 'Go in', href: 'https://example.org/in#t' },
    ]),
  );
  expect(text).toBe(
    'Test Town\n\nWelcome\n=======\n\nOne line\nand another.\n\n> Said\n> before\n\n* * *\n\nGo in\nhttps://example.org/in#t\n\n--\n\nWhy you get this.\n',
  );
});

test('a subject is one line, however it came', () => {
  expect(subjectLine('Hello\r\nBcc: all@example.org\u2028x\u202e')).toBe('Hello Bcc: all@example.org x');
  expect(Array.from(subjectLine('🌊'.repeat(300)))).toHaveLength(200);
});

test.each([
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example, c@d.example',
  '<a@b.example>',
  'a@b@c',
  '"a"@b',
  'a b@c',
  '',
])('%j is no address for a mail', (address) => expect(isMailAddress(address)).toBe(false));

test.each(['ines@example.org', 'o’neill+ideas@sub.example.org', 'jürgen@müller.example'])(
  '%s is one',
  (address) => expect(isMailAddress(address)).toBe(true),
);

test('a sender is a mailbox with a name or without', () => {
  expect(mailboxOf('"Up well" <a@b.example>')).toEqual({ name: 'Up well', address: 'a@b.example' });
  expect(mailboxOf('a@b.example')).toEqual({ name: '', address: 'a@b.example' });
  expect(mailboxOf('Upwell')).toBeNull();
});

test.each([{ 'X-A': 'a\r\nBcc: b' }, { 'X A': 'b' }, { 'X-A:': 'b' }])('%j is no header', (headers) =>
  expect(() => checkedHeaders(headers as unknown as Record<string, string>)).toThrow(/no header/),
);

test('sentences come in the language, its mother language, or English', () => {
  const catalogue = { en: 'hello', de: 'hallo' };
  expect(sentencesIn(catalogue, 'de-AT')).toEqual({ say: 'hallo', language: 'de' });
  expect(sentencesIn(catalogue, 'constructor')).toEqual({ say: 'hello', language: 'en' });
});
