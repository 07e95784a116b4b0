/** Started by the spec as a process of its own, to be killed: runs a database and tells what happens as JSON lines. */
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

try {
  const database = await startEmbeddedPostgres({
    dataFolder: process.argv[2] ?? '',
    onProgress: (progress) => tell({ progress }),
  });
  tell({ url: database.url, pid: database.pid });
} catch (error) {
  tell({ refused: String(error) });
}
