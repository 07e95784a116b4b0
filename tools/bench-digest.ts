/** `npm run bench:digest`: builds what is stale, as `npm start` does, then measures how fast digests are written. */
import { buildWhatIsStale } from './build.ts';

try {
  await buildWhatIsStale(console.error, ['api']);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await import(new URL('../dist/api/bench-digest.js', import.meta.url).href);
