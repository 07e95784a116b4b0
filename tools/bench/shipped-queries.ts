import { readFileSync } from 'node:fs';
import { print, type DocumentNode } from 'graphql';

/** A query as the screens send it, by its name in the generated documents. */
export function shippedQuery(name: string): string {
  const generated = readFileSync(new URL('../../apps/web/src/graphql/graphql.ts', import.meta.url), 'utf8');
  const json = new RegExp(`export const ${name}Document = (\\{.*\\}) as unknown`).exec(generated)?.[1];
  if (!json) throw new Error(`The screens ship no query called ${name}.`);
  // What only the client understands is taken out before it sends.
  return print(JSON.parse(json) as DocumentNode).replaceAll(' @unmask', '');
}
