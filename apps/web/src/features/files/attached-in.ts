const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WORDS = '((?:\\\\.|[^\\]\\\\\\n])*)';
const picture = new RegExp(`!\\[${WORDS}\\]\\(/files/(${ID})[^)\\s]*\\)`, 'g');
const document = new RegExp(`(?<!!)\\[${WORDS}\\]\\(/files/(${ID})[^)\\s]*\\)`, 'g');
const mark = new RegExp(`!\\[${WORDS}\\]\\(#uploading-([0-9a-z]+)\\)`, 'g');

export interface Attached {
  id: string;
  /** As it stands in the text. */
  source: string;
  /** What stands between the brackets, as people read it. */
  words: string;
}

/** Something on its way; `words` say so to whoever reads the source. */
export interface Mark {
  key: string;
  source: string;
  words: string;
}

/** What a text holds of our files, in its order, each once. */
export function attachedIn(text: string) {
  return {
    pictures: found(text, picture).map(([source, words, id]) => ({ id, source, words })),
    documents: found(text, document).map(([source, words, id]) => ({ id, source, words })),
    marks: found(text, mark).map(([source, words, key]) => ({ key, source, words })),
  };
}

function found(text: string, pattern: RegExp): [source: string, words: string, id: string][] {
  const once = new Map<string, [string, string, string]>();
  for (const [source, words, id] of text.matchAll(pattern))
    if (!once.has(id!)) once.set(id!, [source, plain(words!), id!]);
  return [...once.values()];
}

const plain = (words: string) => words.replace(/\\(.)/g, '$1');
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&');

export const pictureSource = (id: string, words: string) => `![${escaped(words)}](/files/${id})`;

export const documentSource = (id: string, name: string) =>
  `[${escaped(name)}](/files/${id}/${encodeURIComponent(name).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
