/** `npm start`: builds what is stale, then becomes the server. */
import { buildWhatIsStale } from './build.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Upwell needs Node 22.18 or newer, this is ${process.version}. "npm ci" brings Node 24 on Linux and Windows; elsewhere install it.`,
  );
  process.exit(1);
}

try {
  await buildWhatIsStale(console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
process.env['LOG_LEVEL'] ??= 'warn';
await import(new URL('../dist/api/main.js', import.meta.url).href);
