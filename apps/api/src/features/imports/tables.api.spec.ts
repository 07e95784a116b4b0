import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { foundOrganisation } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { importCommand, importIdeas, importSummary, Refusals, type ImportReport } from './index.ts';

let api: TestApi;
let folder: string;
let source: string;
let refusals: Refusals;
let nextSource = 0;

beforeAll(async () => {
  api = await TestApi.start();
  await foundOrganisation(api);
});
afterAll(() => api.stop());
beforeEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'upwell-tables-'));
  source = `tables ${(nextSource += 1)}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...options: string[]): Promise<ImportReport> {
  refusals = new Refusals(join(folder, 'report', 'refused.jsonl'));
  const quiet = () => undefined;
  const command = await importCommand(['csv', folder, '--source', source, ...options], quiet);
  if (!('wish' in command)) throw new Error('The command was to import.');
  return importIdeas(api.databaseUrl, command.wish, refusals, quiet);
}

const file = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\r\n'));

const tally = ({ files }: ImportReport) =>
  files.map(({ name, rows, added, alreadyThere, refused }) => [name, rows, added, alreadyThere, refused]);

function conversation(key: string): void {
  file(
    `${key}__comments.csv`,
    'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    '1503491937484,1,7,5,1,1,"Plant trees',
    'along the road"',
    '1503491937484,2,8,2,1,-1,Cut the trees',
  );
  file(
    `${key}__votes.csv`,
    'timestamp,datetime,comment-id,voter-id,vote',
    '1503491937484,Wed Aug 23 05:38:57 PDT 2017,1,8,1',
    '1503491937484,Wed Aug 23 05:38:57 PDT 2017,99,8,1',
    '1503491937484,Wed Aug 23 05:38:57 PDT 2017,2,7,maybe',
  );
  file(`${key}__participants-votes.csv`, 'participant,group-id,1,2,3,4,5', '8,0,1,,,,', '9,1,1,-1,,,');
}

test('files of one tool come in together, each id within its own file, and not a second time', async () => {
  conversation('north');
  conversation('south');
  const dry = await run('--dry-run');
  const first = await run();
  expect(tally(dry)).toEqual(tally(first));
  expect(tally(first)).toEqual([
    ['north__comments.csv', 2, 2, 0, 0],
    ['south__comments.csv', 2, 2, 0, 0],
    ['north__votes.csv', 3, 1, 0, 2],
    ['south__votes.csv', 3, 1, 0, 2],
    ['north__participants-votes.csv', 3, 2, 1, 0],
    ['south__participants-votes.csv', 3, 2, 1, 0],
  ]);
  expect((await run()).files.map(({ added }) => added)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(
    await api.rows(
      `select i.external_id id, g.key stage, c.votes from ideas i join stages g on g.id = i.stage_id
       join idea_counts c on c.idea_id = i.id where i.source_name = $1 order by 1`,
      [source],
    ),
  ).toEqual([
    { id: 'north:1', stage: 'submitted', votes: 2 },
    { id: 'north:2', stage: 'declined', votes: 0 },
    { id: 'south:1', stage: 'submitted', votes: 2 },
    { id: 'south:2', stage: 'declined', votes: 0 },
  ]);
});

test('a refused row says its line, field, value and the way out', async () => {
  conversation('north');
  const report = await run();
  expect(refusals.first.sort((a, b) => a.line - b.line)).toEqual([
    {
      file: 'north__votes.csv',
      line: 3,
      reason: 'its idea "north:99" is not there',
      field: 'ideaId',
      value: 'north:99',
      wayOut: expect.stringContaining('import the ideas first'),
    },
    {
      file: 'north__votes.csv',
      line: 4,
      reason: 'the value of the vote is none of 1, 0, -1',
      field: 'value',
      value: 'maybe',
      wayOut: expect.stringContaining('under "values"'),
    },
  ]);
  expect(importSummary(report, refusals)).toContain('(value: "maybe")');
});

test('a mapping that was written, changed and given is what counts', async () => {
  file('export.csv', 'Nr;Was;Wer;Wann;Mail', '1;Mehr Bäume;Ada;03.04.2021 14:00;ada@example.test');
  const path = join(folder, 'mapping.json');
  const command = await importCommand(['csv', folder, '--write-mapping', path], () => undefined);
  expect(command).toMatchObject({
    writeTo: path,
    mapping: { files: [{ file: 'export.csv', kind: 'none' }] },
  });
  writeFileSync(
    path,
    JSON.stringify({
      version: 1,
      timeZone: 'Europe/Berlin',
      files: [
        {
          file: '*.csv',
          kind: 'ideas',
          dateOrder: 'month-day',
          fields: {
            id: 'Nr',
            title: ['Titel', 'Was'],
            authorName: 'Wer',
            authorEmail: 'Mail',
            createdAt: 'Wann',
            status: { value: 'planned' },
          },
        },
      ],
    }),
  );
  await run('--mapping', path);
  expect(
    await api.rows(
      `select i.title, i.posted_at at, i.source_status status, m.name, a.address from ideas i
       join idea_bylines b on b.idea_id = i.id join members m on m.id = b.member_id
       join placeholder_addresses a on a.member_id = m.id where i.source_name = $1`,
      [source],
    ),
  ).toEqual([
    {
      title: 'Mehr Bäume',
      at: new Date('2021-03-04T13:00:00Z'),
      status: 'planned',
      name: 'Ada',
      address: 'ada@example.test',
    },
  ]);
});

test('an address that is the only name of an author is kept for administrators, and not shown', async () => {
  file('ideas.csv', 'id,title,author', '1,Some idea,jo.ash@example.test');
  await run();
  expect(
    await api.rows(
      `select m.name, m.email, a.address from members m join placeholder_addresses a on a.member_id = m.id where m.source_name = $1`,
      [source],
    ),
  ).toEqual([{ name: 'jo.ash', email: null, address: 'jo.ash@example.test' }]);
});

test('comments come before their parents, empty, and under parents that are not there', async () => {
  file('ideas.csv', 'id,title', '1,Some idea');
  file(
    'comments.csv',
    'id,idea_id,parent_id,body,user_id,created_at',
    '3,1,2,third,u,',
    '2,1,1,second,u,2020-01-02T00:00:00Z',
    '1,1,,,u,2020-01-01T00:00:00Z',
    '4,1,77,stray,u,2020-01-01T00:00:00Z',
    '2,1,,again,u,2020-01-01T00:00:00Z',
  );
  expect(tally(await run())).toEqual([
    ['ideas.csv', 1, 1, 0, 0],
    ['comments.csv', 5, 4, 0, 1],
  ]);
  expect(
    await api.rows(
      `select c.external_id id, (select r.external_id from comments r where r.id = c.root_id) root, c.parent_missing missing,
         c.removed_at is not null removed from comments c where c.source_name = $1 order by 1`,
      [source],
    ),
  ).toEqual([
    { id: '1', root: '1', missing: false, removed: true },
    { id: '2', root: '1', missing: false, removed: false },
    { id: '3', root: '1', missing: false, removed: false },
    { id: '4', root: '4', missing: true, removed: false },
  ]);
});

test('a quote that is never closed takes nothing of its file, and leaves what came before', async () => {
  file('ideas.csv', 'id,title', '1,Some idea');
  file('votes.csv', 'idea_id,user_id,vote', '1,a,up', '1,"b,up', '1,c,up');
  await expect(run()).rejects.toThrow(
    /votes\.csv cannot be read to its end: the quote opened in the row of line 3/,
  );
});
