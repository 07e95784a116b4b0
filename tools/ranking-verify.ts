/** `npm run ranking:verify`: builds what is stale, as `npm start` does, then becomes the verifying program of the API. */
import { buildWhatIsStale } from './build.ts';

try {
  await buildWhatIsStale(console.error, ['api']);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await import(new URL('../dist/api/ranking-verify.js', import.meta.url).href);
