import { Kind, visit, type DocumentNode } from 'graphql';
import { InvalidInput } from '../errors/errors.ts';

/** Refuses text that PostgreSQL or a screen cannot hold (NUL, halves of a surrogate pair), wherever it stands in an operation. */
export function checkText(document: DocumentNode, variables: Record<string, unknown>): void {
  const bad: string[] = [];
  collect(variables, '', bad);
  visit(document, {
    [Kind.STRING]: (node) => {
      if (!isReadable(node.value)) bad.push('document');
    },
  });
  if (bad.length > 0)
    throw new InvalidInput(bad.slice(0, 20).map((path) => ({ path, code: 'BAD_CHARACTERS' })));
}

function collect(value: unknown, path: string, bad: string[]): void {
  if (typeof value === 'string') {
    if (!isReadable(value)) bad.push(path.replace(/^input\./, ''));
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) collect(part, path ? `${path}.${key}` : key, bad);
  }
}

function isReadable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
