/** A change to a text field: what to put in place of a stretch, and what is selected afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  select: [from: number, to: number];
}

export interface Selection {
  text: string;
  from: number;
  to: number;
}

export type Tool = 'bold' | 'italic' | 'list' | 'quote' | 'link' | 'code';

/** Puts marks around the selection, or takes them away where they stand already. */
function wrap({ text, from, to }: Selection, mark: string, sample: string): Edit {
  const size = mark.length;
  const isWrapped = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  if (isWrapped && to > from) {
    const inner = text.slice(from, to);
    return { from: from - size, to: to + size, insert: inner, select: [from - size, to - size] };
  }
  const inner = text.slice(from, to) || sample;
  return {
    from,
    to,
    insert: mark + inner + mark,
    select: [from + size, from + size + inner.length],
  };
}

/** Puts a sign before each line that the selection touches, or takes it away when all of them have it. */
function prefix({ text, from, to }: Selection, sign: string): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const stop = text.indexOf('\n', to);
  const end = stop < 0 ? text.length : stop;
  const lines = text.slice(start, end).split('\n');
  const all = lines.every((line) => line.startsWith(sign));
  const insert = lines.map((line) => (all ? line.slice(sign.length) : sign + line)).join('\n');
  const caret = start + insert.length;
  return { from: start, to: end, insert, select: from === to ? [caret, caret] : [start, caret] };
}

function link({ text, from, to }: Selection, sample: string): Edit {
  const selected = text.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(selected);
  const words = isAddress ? sample : selected || sample;
  const address = isAddress ? selected : 'https://';
  const insert = `[${words}](${address})`;
  // What is left to type is selected: the words if there were none, else the address.
  const at = selected && !isAddress ? from + words.length + 3 : from + 1;
  const size = selected && !isAddress ? address.length : words.length;
  return { from, to, insert, select: [at, at + size] };
}

/** Several lines of code stand in a fence of their own. */
function code(selection: Selection, sample: string): Edit {
  const { text, from, to } = selection;
  const inner = text.slice(from, to);
  if (!inner.includes('\n')) return wrap(selection, '`', sample);
  const insert = `\`\`\`\n${inner}\n\`\`\``;
  return { from, to, insert, select: [from + 4, from + 4 + inner.length] };
}

/** What a tool of the toolbar does to a text. `sample` stands in where nothing is selected. */
export function markdownEdit(tool: Tool, selection: Selection, sample = ''): Edit {
  switch (tool) {
    case 'bold':
      return wrap(selection, '**', sample);
    case 'italic':
      return wrap(selection, '*', sample);
    case 'list':
      return prefix(selection, '- ');
    case 'quote':
      return prefix(selection, '> ');
    case 'link':
      return link(selection, sample);
    case 'code':
      return code(selection, sample);
  }
}
