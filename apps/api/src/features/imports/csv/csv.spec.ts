import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { SourceBytes, SourceFile } from '../imports.types.ts';
import { Notes } from '../notes.ts';
import { Refusal } from '../refusal.ts';
import { guessMapping } from './guess-mapping.ts';
import { mappingRules, starOf, type Mapping } from './mapping.rules.ts';
import { surveyTable } from './survey-table.ts';
import { entryFor, tableFiles } from './table-files.ts';
import { writtenDate, type DateOrder } from './written-date.ts';
import { ZonedMoments } from './zoned-moment.ts';

/** Bytes that arrive a few at a time, so that every mark, quote and letter is cut through somewhere. */
const bytes = (name: string, content: string | Buffer): SourceBytes => {
  const whole = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(whole.length / 5) }, (_, n) =>
    whole.subarray(n * 5, n * 5 + 5),
  );
  return { name, size: whole.length, open: () => Readable.from(pieces) };
};

async function files(
  contents: Record<string, string | Buffer>,
  change: (guess: Mapping) => void = () => undefined,
) {
  const tables = await Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      const source = bytes(name, content);
      return { source, survey: await surveyTable(source) };
    }),
  );
  const mapping = guessMapping(tables.map(({ survey }) => survey));
  change(mapping);
  const parsed = mappingRules.parse(mapping);
  const planned = tables.map((table) => ({ ...table, entry: entryFor(parsed, table.source.name) }));
  const options = { zone: parsed.timeZone ?? null, isGuess: true };
  return { mapping, files: tableFiles(planned, options) };
}

const FIELDS = [
  'id',
  'title',
  'body',
  'author',
  'createdAt',
  'ideaId',
  'parentId',
  'voter',
  'value',
  'status',
];

/** The rows as the neutral import will see them; a refused one is its code. */
async function rowsOf(file: SourceFile) {
  const notes = new Notes();
  const rows: Record<string, unknown>[] = [];
  for await (const batch of file.rows({
    notes,
    now: new Date('2026-01-01T00:00:00Z'),
    onBytes: () => undefined,
  }))
    for (const { line, row } of batch)
      rows.push(
        row instanceof Refusal
          ? { line, refused: row.code }
          : {
              line,
              ...Object.fromEntries(
                FIELDS.flatMap((name) => (row.text(name) ? [[name, row.text(name)]] : [])),
              ),
            },
      );
  return { rows, notes: Object.fromEntries(notes.all().map(({ code, times }) => [code, times])) };
}

async function only(content: string | Buffer, name = 'ideas.csv', change?: (guess: Mapping) => void) {
  const { files: found, mapping } = await files({ [name]: content }, change);
  return { ...(await rowsOf(found[0]!)), mapping, kind: found[0]!.kind };
}

describe('a table is read', () => {
  const wanted = [
    { line: 2, id: '1', title: 'Señal, roja', body: 'one\ntwo' },
    { line: 4, id: '2', title: 'say "hi"', body: 'b' },
  ];
  const text = 'id,title,body\n1,"Señal, roja","one\ntwo"\n2,"say ""hi""",b\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  test.each<[string, string | Buffer]>([
    ['plain', text],
    ['with a mark at its head', `\ufeff${text}`],
    ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', text.replaceAll('\n', '\r')],
    ['without an end of its last line', text.trimEnd()],
    ['in windows-1252', Buffer.from(text, 'latin1')],
    ['in UTF-16', utf16],
    ['in UTF-16, the big end first', Buffer.from(utf16).swap16()],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['with semicolons', text.replace(/,(?! )/g, ';')],
    ['with tabs', text.replace(/,(?! )/g, '\t')],
    ['with bars', text.replace(/,(?! )/g, '|')],
  ])('%s', async (_, content) => expect((await only(content)).rows).toEqual(wanted));

  test('after a line that names the delimiter', async () => {
    const { rows } = await only('sep=;\nid;title\n1;a,b\n');
    expect(rows).toEqual([{ line: 3, id: '1', title: 'a,b' }]);
  });

  test('with quotes inside of plain cells, blank lines, and rows of other lengths', async () => {
    const { rows, notes } = await only(
      'id,title,body\n1,a 5" pipe,x\n\n2,short\n3,long,x,,\n4,too long,x,y\n',
    );
    expect(rows).toEqual([
      { line: 2, id: '1', title: 'a 5" pipe', body: 'x' },
      { line: 4, id: '2', title: 'short' },
      { line: 5, id: '3', title: 'long', body: 'x' },
      { line: 6, refused: 'row_too_long' },
    ]);
    expect(notes).toEqual({ row_short: 1 });
  });

  test('with the same column twice and one without a name', async () => {
    const { mapping } = await only('id,title,title,,body\n1,a,b,c,d\n', 'ideas.csv', (guess) => {
      const [entry] = guess.files;
      if (entry?.kind === 'ideas') entry.fields['category'] = ['gone', 'column 4'];
    });
    expect(mapping.files[0]).toMatchObject({ fields: { title: 'title', category: ['gone', 'column 4'] } });
  });

  test('not at all when a quote is never closed, and the line is named', async () => {
    await expect(only('id,title\n1,fine\n2,"never\n3,closed\n')).rejects.toThrow(
      /row of line 3 is never closed/,
    );
  });
});

describe('exports of other tools', () => {
  test('Polis: comments are ideas, their ids counted in each conversation, columns of two generations under one entry', async () => {
    const { mapping, files: found } = await files({
      'a__comments.csv':
        'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1503491937484,Wed Aug 23 05:38:57 PDT 2017,70,0,37,6,1,"Four steps:\n1."\n',
      'b__comments.csv':
        'timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,comment-body\n1726860676783,2,0,57,0,-1,false,Charm\n',
      'b__votes.csv':
        'timestamp,datetime,comment-id,voter-id,vote\n1726860583813,Fri Sep 20 14:29:43 CDT 2024,2,5,1\n',
      'b__participants-votes.csv': 'participant,group-id,n-votes,0,1,2,3,4\n5,1,2,,,-1,,0\n',
      'b__summary.csv': 'topic,"Together, we build it."\nviews,12\n',
    });
    expect(mapping.files.map(({ file, kind }) => [file, kind])).toEqual([
      ['*__comments.csv', 'ideas'],
      ['*__votes.csv', 'votes'],
      ['*__participants-votes.csv', 'votes'],
      ['b__summary.csv', 'none'],
    ]);
    expect(await Promise.all(found.map(async (file) => (await rowsOf(file)).rows))).toEqual([
      [
        {
          line: 2,
          id: 'a:70',
          body: 'Four steps:\n1.',
          author: 'a:0',
          createdAt: '2017-08-23T12:38:57.484Z',
          status: 'accepted',
        },
      ],
      [
        {
          line: 2,
          id: 'b:2',
          body: 'Charm',
          author: 'b:0',
          createdAt: '2024-09-20T19:31:16.783Z',
          status: 'rejected',
        },
      ],
      [{ line: 2, ideaId: 'b:2', voter: 'b:5', value: '1', createdAt: '2024-09-20T19:29:43.813Z' }],
      [
        { line: 2, ideaId: 'b:2', voter: 'b:5', value: '-1' },
        { line: 2, ideaId: 'b:4', voter: 'b:5', value: '0' },
      ],
    ]);
  });

  test('Decide Madrid: summary and text are the body, day and hour one date, -1 no parent', async () => {
    const { files: found } = await files({
      'comments.csv':
        ',id,parentId,proposalId,page,userId,date,time,text,numVotes,numPositiveVotes\n0,17092,-1,7,3,u_1,2015-09-15,0 days 10:50:19,Pero,1,1\n1,17107,17092,7,3,u_2,2015-09-15,0 days 11:07:10,Pues,1,1\n',
      'proposals.csv':
        ',id,url,code,title,userId,date,summary,text,status,numSupports\n0,7,/proposals/7,MAD-7,Limpiar,u_6,2015-09-15,Básico.,Más.,archived,6560\n',
    });
    expect(await Promise.all(found.map(async (file) => (await rowsOf(file)).rows))).toEqual([
      [
        {
          line: 2,
          id: '7',
          title: 'Limpiar',
          body: 'Básico.\n\nMás.',
          author: 'u_6',
          createdAt: '2015-09-15',
          status: 'archived',
        },
      ],
      [
        {
          line: 2,
          id: '17092',
          ideaId: '7',
          author: 'u_1',
          createdAt: '2015-09-15T10:50:19.000Z',
          body: 'Pero',
        },
        {
          line: 3,
          id: '17107',
          ideaId: '7',
          parentId: '17092',
          author: 'u_2',
          createdAt: '2015-09-15T11:07:10.000Z',
          body: 'Pues',
        },
      ],
    ]);
  });

  test.each([
    [
      'Consul comments',
      'comments.csv',
      'id,commentable_id,commentable_type,body,user_id,ancestry,created_at\n9,7,Proposal,Hi,3,4/8,2020-01-02 03:04:05 UTC\n',
      'comments',
      { id: '9', ideaId: '7', parentId: '8', body: 'Hi', author: '3', createdAt: '2020-01-02T03:04:05.000Z' },
    ],
    [
      'IdeaScale',
      'export.csv',
      'Idea Number,Title,Description,Author,Author Email,Campaign,Stage,Votes,Idea Date\n12,More bikes,Please,Jo Ash,jo@example.test,Travel,In Progress,5,13/02/2021 02:05 PM\n',
      'ideas',
      {
        id: '12',
        title: 'More bikes',
        body: 'Please',
        author: 'Jo Ash',
        createdAt: '2021-02-13T14:05:00.000Z',
        status: 'In Progress',
      },
    ],
    [
      'Fider',
      'posts.csv',
      'number,title,description,created_at,created_by,votes_count,comments_count,status,tags\n3,Dark mode,At night,2019-05-06T07:08:09Z,Ann,4,0,planned,"ui,css"\n',
      'ideas',
      {
        id: '3',
        title: 'Dark mode',
        body: 'At night',
        author: 'Ann',
        createdAt: '2019-05-06T07:08:09.000Z',
        status: 'planned',
      },
    ],
    [
      'UserVoice supporters',
      'supporters.csv',
      'Suggestion ID,User ID,User Name,User Email,Created At\n5,77,Bo,bo@example.test,1580000000\n',
      'votes',
      { ideaId: '5', voter: '77', value: '1', createdAt: '2020-01-26T00:53:20.000Z' },
    ],
    [
      'Discourse posts',
      'posts.csv',
      'topic_id,post_number,reply_to_post_number,user_id,raw,created_at\n4,3,2,8,Sure,2020-01-02T00:00:00Z\n',
      'comments',
      {
        id: '4/3',
        ideaId: '4',
        parentId: '4/2',
        author: '8',
        body: 'Sure',
        createdAt: '2020-01-02T00:00:00.000Z',
      },
    ],
    [
      'a table of likes',
      'likes.csv',
      'post_id;user;choice\n4;ann@example.test;Disagree\n',
      'votes',
      { ideaId: '4', voter: 'ann@example.test', value: '-1' },
    ],
  ])('%s', async (_, name, content, kind, row) => {
    const found = await only(content, name);
    expect(found.kind).toBe(kind);
    expect(found.rows).toEqual([{ line: 2, ...row }]);
  });

  test('a survey: questions are columns, the first answer the title, the others the body under their questions, the content the id', async () => {
    const content =
      'Timestamp,Email Address,What would make your work easier?,"Why do you think so?\nA few words"\n1/31/2021 9:05:00 pm,a@example.test,A second screen for everyone,"I lose time\neach day"\n2/1/2021 9:06:00 am,b@example.test,Nothing at all comes to mind,\n';
    const first = await only(content, 'responses.csv', (guess) => (guess.timeZone = 'America/New_York'));
    expect(first.rows).toEqual([
      {
        line: 3,
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        title: 'A second screen for everyone',
        body: '**Why do you think so? A few words**\n\nI lose time\neach day',
        author: 'a@example.test',
        createdAt: '2021-02-01T02:05:00.000Z',
      },
      expect.objectContaining({ line: 5, createdAt: '2021-02-01T14:06:00.000Z' }),
    ]);
    const again = await only(content, 'responses.csv', (guess) => (guess.timeZone = 'America/New_York'));
    expect(again.rows).toEqual(first.rows);
  });

  test('what fits nothing is left out; when nothing fits, the way out is said', async () => {
    await expect(files({ 'history.csv': 'n-votes,n-comments\n1,2\n' })).rejects.toThrow(/--write-mapping/);
  });

  test('a field that every row needs must have a column', async () => {
    await expect(
      only(
        'a,b\n1,2\n',
        'x.csv',
        (guess) => (guess.files = [{ file: 'x.csv', kind: 'votes', fields: { voter: 'a' } }]),
      ),
    ).rejects.toThrow(/no column is mapped to "ideaId" of votes. Its columns are: a, b/);
  });
});

describe('dates', () => {
  const read = (text: string, order: DateOrder, zone = 'UTC') => {
    const date = writtenDate(text, order);
    return date && new ZonedMoments(zone).iso(date);
  };

  test.each<[string, DateOrder, string, string]>([
    ['2021-03-04', 'day-month', 'UTC', '2021-03-04'],
    ['2021/3/4 5:06', 'day-month', 'UTC', '2021-03-04T05:06:00.000Z'],
    ['03/04/2021', 'day-month', 'UTC', '2021-04-03'],
    ['03/04/2021', 'month-day', 'UTC', '2021-03-04'],
    ['3.4.21 17:30', 'day-month', 'Europe/Berlin', '2021-04-03T15:30:00.000Z'],
    ['12/31/2020 12:00:00 AM', 'month-day', 'UTC', '2020-12-31T00:00:00.000Z'],
    ['12/31/2020 12:30 pm', 'month-day', 'America/New_York', '2020-12-31T17:30:00.000Z'],
    ['31-12-2020 1:05 p. m.', 'day-month', 'UTC', '2020-12-31T13:05:00.000Z'],
    ['1503491937', 'day-month', 'Asia/Tokyo', '2017-08-23T12:38:57.000Z'],
    ['1503491937484', 'day-month', 'Asia/Tokyo', '2017-08-23T12:38:57.484Z'],
    ['Wed, 23 Aug 2017 05:38:57 -0700', 'day-month', 'UTC', '2017-08-23T12:38:57.000Z'],
    ['Sep 20, 2024 at 2:30 PM', 'day-month', 'UTC', '2024-09-20T14:30:00.000Z'],
    ['20 septiembre 2024', 'day-month', 'UTC', '2024-09-20'],
    ['2024-09-20 14:30:00 UTC', 'day-month', 'Asia/Tokyo', '2024-09-20T14:30:00.000Z'],
    ['2024-03-31 02:30', 'day-month', 'Europe/Berlin', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27 02:30', 'day-month', 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
  ])('%s (%s, %s) is %s', (text, order, zone, iso) => expect(read(text, order, zone)).toBe(iso));

  test.each(['31/31/2020', '2021-02-30', 'soon', '13:05 pm', '12', '2020'])('"%s" is none', (text) =>
    expect(read(text, 'day-month')).toBeNull(),
  );

  const dated = (...dates: string[]) =>
    `id,title,date\n${dates.map((date, n) => `${n},t,${date}`).join('\n')}\n`;
  test.each<[string, string[], DateOrder | undefined, boolean]>([
    ['a day beyond 12 in any row tells', ['1/2/2021', '3/4/2021', '25/4/2021'], 'day-month', false],
    ['also when it stands second', ['1/2/2021', '3/14/2021'], 'month-day', false],
    ['half days are a hint, and the doubt is reported', ['1/2/2021 1:00 PM'], 'month-day', true],
    ['without any sign the day leads, and the doubt is reported', ['1/2/2021'], 'day-month', true],
    ['a year in front leaves no doubt', ['2021-01-02'], undefined, false],
  ])('%s', async (_, dates, order, isReported) => {
    const { mapping, notes } = await only(dated(...dates));
    expect(mapping.files[0]).toMatchObject({ kind: 'ideas' });
    expect((mapping.files[0] as { dateOrder?: string }).dateOrder).toBe(order);
    expect('order_assumed' in notes).toBe(isReported);
  });
});

describe('a mapping file', () => {
  test.each([
    ['another version', { version: 2, files: [{ file: 'a', kind: 'none' }] }],
    ['an unknown zone', { version: 1, timeZone: 'Mars/Base', files: [{ file: 'a', kind: 'none' }] }],
    ['an unknown field', { version: 1, files: [{ file: 'a', kind: 'ideas', fields: { colour: 'c' } }] }],
    ['no files', { version: 1, files: [] }],
  ])('of %s is refused', (_, mapping) => expect(mappingRules.safeParse(mapping).success).toBe(false));

  test.each([
    ['*__votes.csv', 'a__votes.csv', 'a'],
    ['*__votes.csv', 'a__participants-votes.csv', null],
    ['Ideas.CSV', 'ideas.csv', ''],
    ['ideas.csv', 'ideas2.csv', null],
    ['a*a.csv', 'a.csv', null],
  ])('%s fits %s: %s', (pattern, name, star) => expect(starOf(pattern, name)).toBe(star));
});
