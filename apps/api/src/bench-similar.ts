import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createApi } from './create-api.ts';
import { importCommand, importIdeas, Refusals } from './features/imports/index.ts';
import { SearchIndexService } from './features/search/index.ts';
import { SimilarIdeasReader } from './features/similar/index.ts';
import { openDatabase } from './open-database.ts';
import { Config } from './platform/config/config.ts';
import { Database } from './platform/database/database.ts';
import { newId } from './platform/database/ids.ts';
import { migrateDatabase } from './platform/database/migrate.ts';
import type { Viewer } from './platform/viewer/viewer.ts';

/** What is asked: the words of an idea of the source, to which only older ones answer, or other words, to which all do. */
interface Question {
  id: string | null;
  title: string;
  body: string;
  lang: string;
}

const FIRST = 10;
const SOURCE = 'petitions';

/**
 * Part of `npm run bench:similar`: imports the ideas of a folder, asks for what is similar to each question of standard
 * input among the ideas posted before it, and prints the ids of the source, closest first.
 */
async function main([path]: string[]): Promise<void> {
  const questions = JSON.parse(await text(process.stdin)) as Question[];
  const folder = mkdtempSync(join(tmpdir(), 'upwell-bench-similar-'));
  const config = Config.from({
    UPWELL_DATA: folder,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'error',
    WEB_CLIENT: '',
  });
  const database = await openDatabase(config, () => {});
  try {
    await migrateDatabase(database.url);
    const command = await importCommand(['neutral', path!, '--source', SOURCE], () => {});
    if (!('wish' in command)) throw new Error('This is no folder to import.');
    await importIdeas(database.url, command.wish, new Refusals(join(folder, 'refused.jsonl')), () => {});
    const api = await createApi(config, database.url);
    await api.app.get(SearchIndexService, { strict: false }).readWaiting();
    await api.app.get(Database, { strict: false }).rows('analyze');
    const reader = api.app.get(SimilarIdeasReader, { strict: false });
    const rows = await api.app
      .get(Database, { strict: false })
      .rows<{ id: string; source: string; at: Date }>(
        `select id, external_id as source, posted_at as at from ideas where source_name = $1`,
        [SOURCE],
      );
    const bySource = new Map(rows.map((row) => [row.source, row]));
    const byId = new Map(rows.map((row) => [row.id, row.source]));
    const viewer: Viewer = { memberId: newId(), sessionId: newId(), unitId: null, level: 1, roles: [] };
    const answers: string[][] = [];
    for (const { id, ...words } of questions) {
      const of = id === null ? null : bySource.get(id)!;
      // However far away: plain BM25 always has an answer too.
      const wish = of ? { except: of.id, before: of.at } : { least: 0 };
      const found = await reader.find(viewer, { ...words, ...wish }, FIRST);
      answers.push(found.map(({ ideaId }) => byId.get(ideaId)!));
    }
    await api.close();
    process.stdout.write(JSON.stringify(answers));
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
