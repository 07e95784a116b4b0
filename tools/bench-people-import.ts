/** `npm run bench:people-import`: how long a large directory takes, the first time and again. */
import { buildWhatIsStale } from './build.ts';

await buildWhatIsStale(console.error, ['api']);
await import(new URL('../dist/api/bench-people-import.js', import.meta.url).href);
