/** `npm run import:ideas`: the import program of the built API. Takes the build that is there, since the product may be running on it. */
import { existsSync } from 'node:fs';
import { buildWhatIsStale } from './build.ts';

const program = new URL('../dist/api/import-ideas.js', import.meta.url);
if (!existsSync(program)) await buildWhatIsStale(console.error);
await import(program.href);
