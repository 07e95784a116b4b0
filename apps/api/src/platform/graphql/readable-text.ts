import { Kind, visit, type DocumentNode } from 'graphql';
import { InvalidInput, LimitExceeded } from '../errors/errors.ts';
import { operationLimits } from './operation-limits.ts';

/** Documents without bad characters; the server keeps those it has parsed, and the screens send the same few for ever. */
const readable = new WeakSet<DocumentNode>();

/**
 * Refuses text that PostgreSQL or a screen cannot hold (NUL, halves of a surrogate pair), wherever it stands in an operation,
 * and variables nested deeper than any input, which would exhaust the stack.
 */
export function checkText(document: DocumentNode, variables: Record<string, unknown>): void {
  const bad: string[] = [];
  collect(variables, '', bad, 0);
  if (!readable.has(document)) {
    const before = bad.length;
    visit(document, {
      [Kind.STRING]: (node) => {
        if (!isReadable(node.value)) bad.push('document');
      },
    });
    if (bad.length === before) readable.add(document);
  }
  if (bad.length > 0)
    throw new InvalidInput(bad.slice(0, 20).map((path) => ({ path, code: 'BAD_CHARACTERS' })));
}

function collect(value: unknown, path: string, bad: string[], depth: number): void {
  if (depth > operationLimits.depth) throw new LimitExceeded('depth', operationLimits.depth, depth);
  if (typeof value === 'string') {
    if (!isReadable(value)) bad.push(path.replace(/^input\./, ''));
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value))
      collect(part, path ? `${path}.${key}` : key, bad, depth + 1);
  }
}

function isReadable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
