import { balance } from '../balance.ts';
import { CommentWriters } from '../comment-writers.ts';
import { delayCommits } from '../database-line.ts';
import type { Drill } from '../drill.ts';
import { LiveReader } from '../live-reader.ts';
import { missedBySerialReader } from '../serial-log.ts';
import { inSeconds, until } from '../waiting.ts';

const WRITERS = 64;
const LONGEST_PAUSE_MS = 40;

export const tailingReader: Drill = {
  name: 'tailing-reader',
  promise:
    '64 writers with random pauses before COMMIT on one node, a reader on another: it hears all, once, in order.',
  async run(stage) {
    const { findings } = stage;
    const [postgres, town] = [await stage.postgres(), await stage.town()];
    const line = await stage.line(() => postgres.port);
    let delayed = 0;
    line.inspect = () => delayCommits(LONGEST_PAUSE_MS, () => (delayed += 1));
    const slow = await town.addNode({
      DATABASE_URL: town.urlThrough(line.port),
      DATABASE_POOL: String(WRITERS + 8),
    });
    const other = await town.addNode();
    const [ideaId] = await town.postIdeas(1);
    const { members } = town.organisation;
    const reader = new LiveReader({ member: members[0]!, ideaId: ideaId!, address: () => other.url });
    stage.onEnd(() => reader.close());
    const each = stage.size(4, 100);
    const writers = new CommentWriters({
      members,
      count: WRITERS,
      ideaIds: [ideaId!],
      address: () => slow.url,
    });
    await until('everybody has written', () => writers.acknowledged.length >= WRITERS * each, 600_000);
    await writers.end();
    const wanted = writers.acknowledged.length;
    const began = performance.now();
    await until('the reader has heard everything', () => reader.texts.size >= wanted, 10_000).catch(
      () => null,
    );
    findings.caused('COMMITs were held up', delayed);
    findings.measured(
      `the last comment was heard ${inSeconds([performance.now() - began])} after its answer`,
    );
    const { events, gaps, repeats, resyncs } = reader;
    findings.keeps(
      'the reader heard every comment once, in order',
      reader.texts.size === wanted && gaps + repeats + resyncs === 0,
      { acknowledged: wanted, events, gaps, repeats, resyncs },
    );
    await balance(findings, town.databaseUrl, [ideaId!], { writers });
    const missed = await missedBySerialReader(town.databaseUrl, WRITERS, each, LONGEST_PAUSE_MS);
    findings.control(
      'a log numbered by a sequence',
      missed > 0,
      `its reader missed ${missed} of ${WRITERS * each} rows`,
    );
  },
};
