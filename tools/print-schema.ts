/** Writes `libs/contract/schema.graphql` as the resolvers declare it; `--check` only compares. Needs a built API. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../libs/contract/schema.graphql', import.meta.url));
const { printedSchema } = (await import(new URL('../dist/api/print-schema.js', import.meta.url).href)) as {
  printedSchema(): Promise<string>;
};
const printed = await printedSchema();

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== printed) {
    console.error(
      'libs/contract/schema.graphql is stale: run "npm run schema", look at the difference and commit it.',
    );
    process.exit(1);
  }
  console.log('libs/contract/schema.graphql is what the resolvers declare.');
} else {
  writeFileSync(path, printed);
  console.log(`Wrote ${path}.`);
}
process.exit(0);
