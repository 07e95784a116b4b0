/** `npm run drills`: builds what is stale, as `npm start` does, then breaks the product on purpose. */
import { buildWhatIsStale } from './build.ts';

try {
  await buildWhatIsStale(console.error, ['api']);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await import('../apps/drills/src/main.ts');
