import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { foundOrganisation, type Founding } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { importCommand, importIdeas, importSummary, Refusals, type ImportReport } from './index.ts';
import { noteSentence } from './notes.ts';

let api: TestApi;
let founded: Founding;
let folder: string;
let source: string;
let nextSource = 0;
let refusals: Refusals;

beforeAll(async () => {
  api = await TestApi.start();
  founded = await foundOrganisation(api);
});
afterAll(async () => {
  await founded.admin.hangUp();
  await api.stop();
});
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'upwell-import-'));
  source = `source ${(nextSource += 1)}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Record<string, unknown> | string;

interface FeedIdea {
  title: string;
  support: { count: number };
  sourceTotals: { sourceName: string; up: number } | null;
  bylines: { kind: string; name: string | null }[];
}

/** Writes a file of rows; a string stands for itself, however broken. */
function file(name: string, rows: Row[]): void {
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
}

async function run(...options: string[]): Promise<ImportReport> {
  refusals = new Refusals(join(folder, 'report', 'refused.jsonl'));
  const quiet = () => undefined;
  const command = await importCommand(['neutral', folder, '--source', source, ...options], quiet);
  if (!('wish' in command)) throw new Error('The command was to import.');
  return importIdeas(api.databaseUrl, command.wish, refusals, quiet);
}

const idea = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  title: `Idea ${id}`,
  body: `Body of ${id}.`,
  author: `u_${id}`,
  createdAt: '2021-03-04T05:06:07Z',
  status: 'open',
  category: null,
  tags: [],
  votesUp: null,
  votesDown: null,
  extra: {},
  ...over,
});
const comment = (
  id: string,
  ideaId: string,
  parentId: string | null,
  over: Record<string, unknown> = {},
) => ({
  id,
  ideaId,
  parentId,
  author: 'u_talker',
  createdAt: '2021-03-05T00:00:00',
  body: `Comment ${id}`,
  votesUp: 2,
  votesDown: 1,
  ...over,
});
const vote = (ideaId: string, voter: string, value: unknown, createdAt: string | null = null) => ({
  ideaId,
  voter,
  value,
  createdAt,
});

const tally = (report: ImportReport) =>
  report.files.map(({ kind, rows, added, alreadyThere, refused }) => [
    kind,
    rows,
    added,
    alreadyThere,
    refused,
  ]);

const ideaRows = <R extends object>(columns: string): Promise<R[]> =>
  api.rows<R & Record<string, unknown>>(
    `select ${columns} from ideas i join stages g on g.id = i.stage_id join idea_counts c on c.idea_id = i.id
     where i.source_name = $1 order by i.external_id`,
    [source],
  );
const commentRows = <R extends object>(columns: string): Promise<R[]> =>
  api.rows<R & Record<string, unknown>>(
    `select ${columns} from comments c where c.source_name = $1 order by length(c.external_id), c.external_id`,
    [source],
  );

/** Everything an import may touch, so that "nothing changed" can be said of all of it. */
const counts = async () =>
  (
    await api.rows(`select (select count(*) from ideas) ideas, (select count(*) from comments) comments, (select count(*) from votes) votes,
      (select count(*) from source_opinions) opinions, (select count(*) from source_totals) totals, (select count(*) from members) members,
      (select count(*) from answers) answers, (select count(*) from decisions) decisions, (select count(*) from tags) tags,
      (select count(*) from spaces) spaces, (select count(*) from topic_entries) entries, (select count(*) from records) records,
      (select sum(version) from idea_counts) versions`)
  )[0];

function everyKind(): void {
  file('ideas.jsonl', [
    idea('a', {
      tags: ['Bikes'],
      votesUp: 7,
      votesDown: 1,
      extra: { votesPass: 3, url: 'https://example.test/a', lang: 'es' },
    }),
    idea('b'),
  ]);
  file('comments.jsonl.gz', [comment('1', 'a', null), comment('2', 'a', '1'), comment('3', 'nowhere', null)]);
  file('votes.jsonl', [
    vote('a', 'v1', 1),
    vote('a', 'v2', 0),
    vote('b', 'v1', -1),
    vote('b', 'v2', 1, '2021-04-01T00:00:00Z'),
  ]);
  file('answers.jsonl', [
    {
      ideaId: 'a',
      author: 'Town hall',
      createdAt: '2021-05-01T09:00:00Z',
      summary: 'Yes.',
      body: 'We will.',
    },
  ]);
  file('participants.jsonl', [
    { voter: 'v1', group: 0 },
    { voter: 'silent', group: null },
  ]);
}

describe('a folder of all kinds', () => {
  test('comes in whole: ideas, threads, votes, answers, people', async () => {
    everyKind();
    expect(tally(await run())).toEqual([
      ['ideas', 2, 2, 0, 0],
      ['comments', 3, 2, 0, 1],
      ['votes', 4, 4, 0, 0],
      ['answers', 1, 1, 0, 0],
      ['participants', 2, 1, 1, 0],
    ]);
    expect(
      await ideaRows(
        'i.external_id id, i.lang, i.source_url url, i.source_status status, c.votes, c.comments, i.version',
      ),
    ).toEqual([
      {
        id: 'a',
        lang: 'es',
        url: 'https://example.test/a',
        status: 'open',
        votes: 1,
        comments: 2,
        version: 1,
      },
      { id: 'b', lang: null, url: null, status: 'open', votes: 1, comments: 0, version: 1 },
    ]);
    expect(await api.rows(`select author_label, body from answers where author_id is null`)).toEqual([
      { author_label: 'Town hall', body: '**Yes.**\n\nWe will.' },
    ]);
  });

  test('reaches readers through the API: Unknown and placeholders as bylines, totals beside the votes, nobody new in the directory', async () => {
    everyKind();
    file('ideas.jsonl', [
      idea('a', { title: 'Seats by the river', votesUp: 500 }),
      idea('b', { title: 'Nobody wrote this', author: null }),
    ]);
    await run('--space', 'River');
    // Imported ideas are blind like all others.
    const [river] = await api.rows<{ id: string }>(`select id from spaces where name = 'River'`);
    const sight =
      '{ feed(first: 50) { edges { node { support { count } sourceTotals { up } bylines { name } } } } }';
    const nothing = { support: null, sourceTotals: null, bylines: null };
    const blind = await founded.admin.ask<{ feed: { edges: { node: object }[] } }>(sight);
    expect(blind.feed.edges.slice(0, 2).map(({ node }) => node)).toEqual([nothing, nothing]);
    await founded.setBlind(river!.id, false);
    const { feed, members } = await founded.admin.ask<{
      feed: { edges: { node: FeedIdea }[] };
      members: { edges: { node: { name: string } }[] };
    }>(`{ feed(first: 50) { edges { node { title support { count } sourceTotals { sourceName up } bylines { kind name } } } }
          members(first: 50) { edges { node { name } } } }`);
    const shown = Object.fromEntries(feed.edges.map(({ node: { title, ...rest } }) => [title, rest]));
    expect(shown['Seats by the river']).toEqual({
      support: { count: 1 },
      sourceTotals: { sourceName: source, up: 500 },
      bylines: [{ kind: 'MEMBER', name: 'u_a' }],
    });
    expect(shown['Nobody wrote this']?.bylines).toEqual([{ kind: 'UNKNOWN', name: null }]);
    expect(members.edges.map(({ node }) => node.name)).toEqual(['Ada Min']);
  });

  test('changes nothing the second time, and says so', async () => {
    everyKind();
    await run();
    const before = await counts();
    const report = await run();
    expect(tally(report)).toEqual([
      ['ideas', 2, 0, 2, 0],
      ['comments', 3, 0, 2, 1],
      ['votes', 4, 0, 4, 0],
      ['answers', 1, 0, 1, 0],
      ['participants', 2, 0, 2, 0],
    ]);
    expect(await counts()).toEqual(before);
    expect(importSummary(report, refusals)).toContain('nothing was changed');
  });

  test('tells the same in a dry run and writes nothing', async () => {
    everyKind();
    const before = await counts();
    const dry = await run('--dry-run');
    expect(await counts()).toEqual(before);
    const { files } = await run();
    const comparable = (list: ImportReport['files']) => list.map((entry) => ({ ...entry, seconds: 0 }));
    expect(comparable(dry.files)).toEqual(comparable(files));
  });

  test('takes what is new when it has grown, and the same ids of another source as other ideas', async () => {
    everyKind();
    await run();
    file('ideas.jsonl', [idea('a'), idea('b'), idea('c')]);
    file('votes.jsonl', [vote('a', 'v1', 1), vote('c', 'v1', 1), vote('a', 'v3', 1)]);
    expect(tally(await run())).toEqual(
      expect.arrayContaining([
        ['ideas', 3, 1, 2, 0],
        ['votes', 3, 2, 1, 0],
      ]),
    );
    expect(await ideaRows('i.external_id id, c.votes')).toEqual([
      { id: 'a', votes: 2 },
      { id: 'b', votes: 1 },
      { id: 'c', votes: 1 },
    ]);
    source = `${source} again`;
    expect(tally(await run())[0]).toEqual(['ideas', 3, 3, 0, 0]);
  });

  test('writes one RESYNC per space and per idea that was there before, and a record', async () => {
    everyKind();
    await run();
    const entries = () =>
      api.rows<{ topic: string; kind: string }>(
        `select e.topic, e.kind from topic_entries e join ideas i on e.topic in ('space:' || i.space_id, 'idea:' || i.id)
         where i.source_name = $1 group by e.topic, e.sequence, e.kind order by e.topic`,
        [source],
      );
    expect(await entries()).toEqual([{ topic: expect.stringMatching(/^space:/), kind: 'resync' }]);
    file('votes.jsonl', [vote('a', 'late', 1)]);
    await run();
    expect((await entries()).map(({ topic }) => topic.split(':')[0])).toEqual(['idea', 'space', 'space']);
    const records = await api.rows<{ facts: { files: { kind: string; added: number }[] } }>(
      `select facts from records where action = 'ideas.imported' and facts->>'source' = $1 order by at`,
      [source],
    );
    expect(records).toHaveLength(2);
    expect(records[1]!.facts.files.find(({ kind }) => kind === 'votes')!.added).toBe(1);
  });
});

test('puts ideas into the named space, whatever its letters, and lists no refusals where there are none', async () => {
  file('ideas.jsonl', [idea('a')]);
  await run('--space', 'ideas');
  const [row] = await api.rows<{ space_id: string }>('select space_id from ideas where source_name = $1', [
    source,
  ]);
  expect(row!.space_id).toBe(founded.spaceId);
  expect(existsSync(refusals.path)).toBe(false);
});

describe('damaged input', () => {
  test('rows that cannot be taken are refused with file, line and reason', async () => {
    file('ideas.jsonl', [
      '{"id": "a", "title": ',
      '',
      '[1]',
      JSON.stringify(idea('')),
      idea('b', { title: ' ', body: '' }),
      idea('c'),
      idea('c'),
      `{"id":"big","title":"${'x'.repeat(1_100_000)}"}`,
    ]);
    expect(tally(await run())).toEqual([['ideas', 7, 1, 0, 6]]);
    expect(
      refusals.first
        .sort((a, b) => a.line - b.line)
        .map(({ file, line, reason }) => ({ file, line, reason })),
    ).toEqual([
      { file: 'ideas.jsonl', line: 1, reason: 'the line is no JSON' },
      { file: 'ideas.jsonl', line: 3, reason: 'the line is JSON, but no object' },
      { file: 'ideas.jsonl', line: 4, reason: 'the idea has no id' },
      { file: 'ideas.jsonl', line: 5, reason: 'the idea has neither title nor body' },
      { file: 'ideas.jsonl', line: 7, reason: 'its id stands on line 6 already' },
      { file: 'ideas.jsonl', line: 8, reason: 'the line is longer than 1,048,576 bytes' },
    ]);
    expect(readFileSync(refusals.path, 'utf8').trim().split('\n')).toHaveLength(6);
  });

  test('titles are exempt from the minimum, cut at a word, or taken from the body', async () => {
    const long = 'A word '.repeat(30).trim();
    file('ideas.jsonl', [
      idea('1', { title: 'Tea' }),
      idea('2', { title: long, body: 'And more.' }),
      idea('3', { title: null, body: 'Only a body' }),
      idea('4', { title: 'Only a title', body: null }),
    ]);
    await run();
    const rows = await ideaRows<{ title: string; body: string }>('i.title, i.body');
    expect(rows[0]!.title).toBe('Tea');
    expect(rows[1]!.title).toMatch(/word…$/);
    expect(rows[1]!.title.length).toBeLessThanOrEqual(120);
    expect(rows[1]!.body).toBe(`${long}\n\nAnd more.`);
    expect(rows[2]).toEqual({ title: 'Only a body', body: 'Only a body' });
    expect(rows[3]).toEqual({ title: 'Only a title', body: '' });
  });

  test('NUL bytes, lone surrogates, control signs of COPY and fields of the wrong kind do no harm', async () => {
    file('ideas.jsonl', [
      idea('1', { title: 'Nul\u0000 here', body: 'Back\\slash\ttab\nline \\N \\.' }),
      `{"id":"2","title":"Half \\ud83d a face","body":"Whole \\ud83d\\ude00","author":{"name":"x"},"tags":"none","votesUp":-3,"createdAt":"soon","extra":{"url":"javascript:alert(1)","lang":"klingonese tongue"}}`,
      idea('3', { createdAt: '2021-02-30', tags: ['a', '"quoted", {tag}', 7, null, 'x'.repeat(40)] }),
    ]);
    const report = await run();
    const rows = await ideaRows<{ title: string; body: string; url: string | null; lang: string | null }>(
      'i.title, i.body, i.source_url url, i.lang',
    );
    expect(rows[0]).toMatchObject({ title: 'Nul here', body: 'Back\\slash\ttab\nline \\N \\.' });
    expect(rows[1]).toEqual({ title: 'Half \ufffd a face', body: 'Whole 😀', url: null, lang: null });
    expect(report.files[0]!.notes.map((note) => [noteSentence(note), note.times])).toEqual(
      expect.arrayContaining([
        ['texts freed of NUL bytes or halves of characters', 2],
        ['dates not understood, treated as missing', 2],
        ['addresses that are no web address, left out', 1],
      ]),
    );
    const [tags] = await api.rows(
      `select v.tags from idea_versions v join ideas i on i.id = v.idea_id where i.source_name = $1 and external_id = '3'`,
      [source],
    );
    expect(tags).toEqual({ tags: ['"quoted", {tag}', 'x'.repeat(40)] });
  });

  test('a day stays a day, a time without a zone is UTC, a missing date takes its oldest neighbour', async () => {
    file('ideas.jsonl', [
      idea('1', { createdAt: '2015-09-15' }),
      idea('2', { createdAt: '2015-09-16T10:00:00' }),
      idea('3', { createdAt: null }),
      idea('4', { createdAt: '2999-01-01' }),
    ]);
    file('comments.jsonl', [comment('1', '2', null), comment('2', '2', '1', { createdAt: null })]);
    await run();
    const noon = new Date('2015-09-15T12:00:00Z');
    expect(await ideaRows('i.posted_at at, i.posted_on_day_only "dayOnly"')).toEqual([
      { at: noon, dayOnly: true },
      { at: new Date('2015-09-16T10:00:00Z'), dayOnly: false },
      { at: noon, dayOnly: true },
      { at: noon, dayOnly: true },
    ]);
    expect((await commentRows<{ at: Date }>('c.posted_at at')).map(({ at }) => at.toISOString())).toEqual(
      Array(2).fill('2021-03-05T00:00:00.000Z'),
    );
  });

  test('a file that ends in the middle is taken not at all; the ones before it are', async () => {
    everyKind();
    const whole = gzipSync(
      Array.from({ length: 5_000 }, (_, n) => JSON.stringify(vote('a', `v${n}`, 1))).join('\n'),
    );
    rmSync(join(folder, 'votes.jsonl'));
    writeFileSync(join(folder, 'votes.jsonl.gz'), whole.subarray(0, whole.length - 40));
    await expect(run()).rejects.toThrow(/votes\.jsonl\.gz cannot be read to its end/);
    expect(await ideaRows('c.votes, c.comments')).toEqual([
      { votes: 0, comments: 2 },
      { votes: 0, comments: 0 },
    ]);
    writeFileSync(join(folder, 'votes.jsonl.gz'), whole);
    expect(tally(await run())).toEqual(
      expect.arrayContaining([
        ['ideas', 2, 0, 2, 0],
        ['votes', 5000, 5000, 0, 0],
      ]),
    );
  });
});

describe('threads', () => {
  test('replies find parents that come later, however deep; a missing parent is said', async () => {
    file('ideas.jsonl', [idea('a'), idea('b')]);
    const chain = Array.from({ length: 60 }, (_, n) =>
      comment(String(n), 'a', n === 0 ? null : String(n - 1)),
    );
    file('comments.jsonl', [
      ...chain.reverse(),
      comment('lost', 'a', 'gone'),
      comment('child', 'a', 'lost'),
      comment('stray', 'b', '5'),
      comment('top', 'b', '-1'),
    ]);
    await run();
    const rows = await commentRows<{ id: string; root: string; depth: number; missing: boolean }>(
      `c.external_id id, (select r.external_id from comments r where r.id = c.root_id) root, c.parent_missing missing`,
    );
    const byId = Object.fromEntries(rows.map((row) => [row.id, row]));
    expect(byId['59']).toMatchObject({ root: '0', missing: false });
    expect(byId['lost']).toMatchObject({ root: 'lost', missing: true });
    expect(byId['child']).toMatchObject({ root: 'lost', missing: false });
    expect(byId['stray']).toMatchObject({ root: 'stray', missing: true });
    expect(byId['top']).toMatchObject({ root: 'top', missing: false });
  });

  test('a ring of replies is broken at its first line, and what hangs on it stays there', async () => {
    file('ideas.jsonl', [idea('a')]);
    file('comments.jsonl', [
      comment('1', 'a', '4'),
      comment('2', 'a', '3'),
      comment('3', 'a', '4'),
      comment('4', 'a', '2'),
      comment('5', 'a', '5'),
    ]);
    expect(tally(await run())).toEqual([
      ['ideas', 1, 1, 0, 0],
      ['comments', 5, 5, 0, 0],
    ]);
    expect(
      await commentRows(`c.external_id id, c.parent_missing missing, (select p.external_id from comments p where p.id = c.parent_id) parent,
        (select r.external_id from comments r where r.id = c.root_id) root`),
    ).toEqual([
      { id: '1', missing: false, parent: '4', root: '2' },
      { id: '2', missing: true, parent: null, root: '2' },
      { id: '3', missing: false, parent: '4', root: '2' },
      { id: '4', missing: false, parent: '2', root: '2' },
      { id: '5', missing: true, parent: null, root: '5' },
    ]);
  });

  test('empty bodies leave tombstones that nobody counts, missing authors are Unknown', async () => {
    file('ideas.jsonl', [idea('a')]);
    file('comments.jsonl', [
      comment('1', 'a', null, { body: ' \n' }),
      comment('2', 'a', '1', { author: null }),
    ]);
    await run();
    expect(
      await commentRows('c.body, c.removed_at = c.posted_at removed, c.author_id is null unknown'),
    ).toEqual([
      { body: '', removed: true, unknown: false },
      { body: 'Comment 2', removed: null, unknown: true },
    ]);
    expect(await ideaRows('c.comments')).toEqual([{ comments: 1 }]);
  });

  test('a later file answers what an earlier one brought', async () => {
    file('ideas.jsonl', [idea('a')]);
    file('comments.jsonl', [comment('1', 'a', null), comment('2', 'a', '1')]);
    await run();
    file('comments.jsonl', [comment('3', 'a', '2')]);
    await run();
    expect(
      (
        await commentRows<{ root: string }>(
          '(select r.external_id from comments r where r.id = c.root_id) root',
        )
      ).map(({ root }) => root),
    ).toEqual(['1', '1', '1']);
    expect(await ideaRows('c.comments')).toEqual([{ comments: 3 }]);
  });
});

describe('votes', () => {
  test('support counts, passes and objections stay opinions, totals stay totals', async () => {
    file('ideas.jsonl', [
      idea('a', { votesUp: 900, votesDown: 40, extra: { votesPass: 5 } }),
      idea('b', { votesUp: 10 }),
    ]);
    file('comments.jsonl', [comment('1', 'a', null)]);
    file('votes.jsonl', [
      vote('a', 'v1', 1),
      vote('a', 'v2', 1),
      vote('a', 'v3', 0),
      vote('a', 'v4', -1),
      vote('a', 'u_a', 1),
    ]);
    await run();
    expect(await ideaRows('c.votes')).toEqual([{ votes: 3 }, { votes: 0 }]);
    const opinions = await api.rows(
      `select value from source_opinions o join ideas i on i.id = o.idea_id where source_name = $1 order by value`,
      [source],
    );
    expect(opinions).toEqual([{ value: -1 }, { value: 0 }]);
    expect(
      await api.rows(
        `select subject_kind kind, up, down, passes from source_totals where source_name = $1 order by up`,
        [source],
      ),
    ).toEqual([
      { kind: 'comment', up: 2, down: 1, passes: null },
      { kind: 'idea', up: 10, down: null, passes: null },
      { kind: 'idea', up: 900, down: 40, passes: 5 },
    ]);
  });

  test('one person has one opinion of an idea: the last line of a file, and what was there before it', async () => {
    file('ideas.jsonl', [idea('a')]);
    file('votes.jsonl', [
      vote('a', 'v1', -1),
      vote('a', 'v1', 1),
      vote('a', 'v2', '0'),
      vote('x', 'v2', 1),
      vote('a', null as never, 1),
      vote('a', 'v3', 5),
    ]);
    expect(tally(await run())).toEqual([
      ['ideas', 1, 1, 0, 0],
      ['votes', 6, 2, 0, 4],
    ]);
    file('votes.jsonl', [vote('a', 'v1', 0), vote('a', 'v2', 1)]);
    expect(tally(await run())[1]).toEqual(['votes', 2, 0, 2, 0]);
    expect(await ideaRows('c.votes')).toEqual([{ votes: 1 }]);
  });

  test('voters become placeholders once, whatever file names them', async () => {
    file('ideas.jsonl', [idea('a', { author: 'same' })]);
    file('comments.jsonl', [comment('1', 'a', null, { author: 'same' })]);
    file('votes.jsonl', [vote('a', 'same', 1)]);
    await run();
    expect(
      await api.rows(
        `select name, level, email, is_active, is_placeholder from members where source_name = $1`,
        [source],
      ),
    ).toEqual([{ name: 'same', level: 1, email: null, is_active: false, is_placeholder: true }]);
  });
});

describe('statuses', () => {
  test('usual words have a stage, others are submitted and counted', async () => {
    file('ideas.jsonl', [
      idea('1', { status: 'Rejected:duplicate' }),
      idea('2', { status: 'archived' }),
      idea('3', { status: 'mystery' }),
      idea('4', { status: null }),
    ]);
    const report = await run();
    expect(await ideaRows('g.key, i.source_status status')).toEqual([
      { key: 'declined', status: 'Rejected:duplicate' },
      { key: 'parked', status: 'archived' },
      { key: 'submitted', status: 'mystery' },
      { key: 'submitted', status: null },
    ]);
    expect(report.unmapped).toEqual([['mystery', 1]]);
    expect(
      await api.rows(
        `select d.reason, d.decided_by from decisions d join ideas i on i.id = d.idea_id where source_name = $1 order by reason`,
        [source],
      ),
    ).toEqual([
      { reason: 'Imported: Rejected:duplicate', decided_by: null },
      { reason: 'Imported: archived', decided_by: null },
    ]);
  });

  test('a status file counts alone, and must name stages that exist', async () => {
    const statuses = join(folder, 'statuses.json');
    file('ideas.jsonl', [idea('1', { status: 'closed' }), idea('2', { status: 'live' })]);
    writeFileSync(statuses, '{"live": "piloting"}');
    const report = await run('--statuses', statuses);
    expect(await ideaRows('g.key')).toEqual([{ key: 'submitted' }, { key: 'piloting' }]);
    expect(report.unmapped).toEqual([['closed', 1]]);
    writeFileSync(statuses, '{"live": "heaven"}');
    await expect(run('--statuses', statuses)).rejects.toThrow(/"heaven", which is no stage/);
  });
});
