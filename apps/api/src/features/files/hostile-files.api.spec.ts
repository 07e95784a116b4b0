import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { newKey } from '../../testing/caller.ts';
import { foundOrganisation, type Person } from '../../testing/founding.ts';
import { TestApi } from '../../testing/test-api.ts';
import { Arrivals } from './arrivals.ts';
import { docx, gif, jpeg, odt, pdf, pixelBomb, png, xlsx, zip } from './file-bytes.fixture.ts';
import { get, upload, uploaded } from './uploads.fixture.ts';

let api: TestApi;
let ada: Person;
let bo: Person;
let photo: Buffer;

const SCRIPT = '<script>alert(document.cookie)</script>';
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`);
const html = Buffer.from(`<!doctype html><html><body>${SCRIPT}</body></html>`);
const bytes = (text: string) => Buffer.from(text, 'latin1');
const padded = (magic: string) => Buffer.concat([bytes(magic), Buffer.alloc(512, 1)]);

beforeAll(async () => {
  api = await TestApi.start({ FILE_MAX_MB: '2', PICTURE_MAX_MB: '2' });
  const town = await foundOrganisation(api);
  [ada, bo] = [await town.signedIn(), await town.signedIn()];
  photo = await jpeg();
});
afterAll(() => api.stop());

const sound = async () => {
  const [row] = await api.rows<{ count: number }>(
    `select count(*)::int as count from files where stored_at is not null`,
  );
  return row!.count;
};

describe('is refused, and the reason said', () => {
  const refused: [what: string, name: string, body: () => Buffer | Promise<Buffer>, code: string][] = [
    ['SVG with a script', 'logo.svg', () => svg, 'TYPE_NOT_ALLOWED'],
    ['SVG that says it is PNG', 'logo.png', () => svg, 'TYPE_NOT_ALLOWED'],
    ['SVG behind an XML head', 'logo.png', () => bytes(`<?xml version="1.0"?>${svg}`), 'TYPE_NOT_ALLOWED'],
    ['a page that says it is JPEG', 'photo.jpg', () => html, 'TYPE_NOT_ALLOWED'],
    ['a page that says it is text', 'notes.txt', () => bytes(`\n\n ${html}`), 'TYPE_NOT_ALLOWED'],
    [
      'a page with a mark of byte order that says it is CSV',
      'a.csv',
      () => bytes(`ï»¿${html}`),
      'TYPE_NOT_ALLOWED',
    ],
    ['a page with a PDF behind it', 'a.pdf', () => Buffer.concat([html, pdf()]), 'TYPE_NOT_ALLOWED'],
    [
      'a script that begins as GIF does',
      'a.gif',
      () => bytes('GIF89a/*' + ' '.repeat(40) + '*/=1;alert(1)'),
      'BROKEN',
    ],
    ['a script in plain text', 'run.js', () => bytes('alert(1)'), 'TYPE_NOT_ALLOWED'],
    ['a shell script that says it is PNG', 'a.png', () => bytes('#!/bin/sh\nrm -rf /\n'), 'TYPE_NOT_ALLOWED'],
    ['text with unseen signs', 'a.txt', () => bytes('harmless\u0000\u0001'), 'TYPE_NOT_ALLOWED'],
    ['a program for Windows', 'report.pdf.exe', () => padded('MZ\u0090\u0000'), 'TYPE_NOT_ALLOWED'],
    [
      'a program for Windows that says it is PDF',
      'report.pdf',
      () => padded('MZ\u0090\u0000'),
      'TYPE_NOT_ALLOWED',
    ],
    ['a program for Linux', 'report.png', () => padded('\u007fELF\u0002\u0001\u0001'), 'TYPE_NOT_ALLOWED'],
    [
      'an old Word document',
      'a.doc',
      () => padded('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
      'TYPE_NOT_ALLOWED',
    ],
    ['TIFF', 'a.tiff', () => sharp(photo).tiff().toBuffer(), 'TYPE_NOT_ALLOWED'],
    ['BMP', 'a.bmp', () => padded('BM'), 'TYPE_NOT_ALLOWED'],
    ['ICO', 'a.ico', () => padded('\u0000\u0000\u0001\u0000'), 'TYPE_NOT_ALLOWED'],
    ['PSD', 'a.psd', () => padded('8BPS\u0000\u0001'), 'TYPE_NOT_ALLOWED'],
    [
      'HEIC',
      'a.heic',
      () => padded('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000'),
      'TYPE_NOT_ALLOWED',
    ],
    ['a plain zip', 'a.docx', () => zip([{ name: 'a.txt', data: 'a' }]), 'TYPE_NOT_ALLOWED'],
    [
      'a Java program',
      'a.docx',
      () => zip([{ name: 'META-INF/MANIFEST.MF' }, { name: 'A.class' }]),
      'TYPE_NOT_ALLOWED',
    ],
    ['Word with macros', 'a.docm', () => docx({ name: 'word/vbaProject.bin', data: 'x' }), 'HAS_MACROS'],
    [
      'Excel with macros that says it has none',
      'a.xlsx',
      () => xlsx({ name: 'xl/vbaProject.bin' }),
      'HAS_MACROS',
    ],
    ['OpenDocument with macros', 'a.odt', () => odt({ name: 'Basic/Standard/Module1.xml' }), 'HAS_MACROS'],
    [
      'a document that unpacks to gigabytes',
      'a.docx',
      () => docx({ name: 'word/a.xml', claims: 4_000_000_000 }),
      'BROKEN',
    ],
    [
      'a document whose parts climb out',
      'a.docx',
      () => docx({ name: '../../etc/cron.d/a', data: 'x' }),
      'BROKEN',
    ],
    ['half a document', 'a.docx', () => docx().subarray(0, 150), 'BROKEN'],
    ['a document without a table of contents', 'a.docx', () => padded('PK\u0003\u0004'), 'BROKEN'],
    ['a picture of a billion pixels', 'a.png', () => pixelBomb(32_000, 32_000), 'TOO_MANY_PIXELS'],
    ['a picture of more pixels than bytes', 'a.png', () => pixelBomb(4_000, 4_000), 'BROKEN'],
    ['half a JPEG', 'a.jpg', () => photo.subarray(0, photo.length / 2), 'BROKEN'],
    ['noise', 'a.jpg', () => Buffer.alloc(5_000, 'q7'), 'TYPE_NOT_ALLOWED'],
    ['nothing', 'a.txt', () => Buffer.alloc(0), 'REQUIRED'],
  ];

  test.each(refused)('%s', async (_what, name, body, code) => {
    const before = await sound();
    const { status, refusal } = await upload(ada, await body(), { name });
    expect([status, refusal?.code, refusal?.fields?.map((field) => field.code)]).toEqual([
      422,
      'INVALID_INPUT',
      [code],
    ]);
    expect(await sound()).toBe(before);
  });
});

describe('is taken and does nothing', () => {
  const inert: [what: string, body: () => Buffer | Promise<Buffer>][] = [
    ['a GIF with a script behind it', async () => Buffer.concat([await gif(1), bytes(SCRIPT)])],
    ['a PNG with a page behind it', async () => Buffer.concat([await png(), html])],
    [
      'a JPEG with a page in its comment',
      () => Buffer.concat([photo.subarray(0, 2), jpegComment(html), photo.subarray(2)]),
    ],
    [
      'a JPEG with a zip behind it',
      () => Buffer.concat([photo, zip([{ name: 'a', data: SCRIPT, stored: true }])]),
    ],
    [
      'a WebP with a script in its notes',
      () => sharp(photo).withXmp(`<hostile-note>${SCRIPT}</hostile-note>`).webp().toBuffer(),
    ],
    ['a PNG with a colour profile of scripts', () => withProfile(SCRIPT)],
    ['a GIF of two hundred frames', () => gif(200)],
  ];

  test.each(inert)('%s', async (_what, body) => {
    const file = await uploaded(ada, await body(), { name: 'a.html' });
    const answer = await get(ada, `/files/${file.id}`);
    const kept = Buffer.from(await answer.arrayBuffer());
    expect(kept.includes('alert(') || kept.includes('<hostile-note>')).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp' });
    expect((await sharp(kept).metadata()).pages ?? 1).toBe(1);
    expect([file.name, answer.headers.get('content-type')]).toEqual(['a.webp', 'image/webp']);
  });

  test.each([
    [
      'a PDF with a script',
      'a.pdf',
      pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      'application/pdf',
    ],
    ['a PDF that says it is a page', 'a.html', pdf(SCRIPT), 'application/pdf'],
    ['a PDF that says it is a program', 'invoice.exe', pdf(), 'application/pdf'],
    ['a text that is also a formula', 'a.csv', bytes('=cmd|/c calc!A1'), 'text/csv'],
  ])('%s', async (_what, name, body, type) => {
    const file = await uploaded(ada, body, { name });
    const { headers } = await get(ada, `/files/${file.id}/${name}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.(pdf|csv)"/);
    expect([
      headers.get('content-type'),
      headers.get('x-content-type-options'),
      headers.get('content-security-policy'),
    ]).toEqual([type, 'nosniff', "sandbox; default-src 'none'"]);
  });
});

describe('a name', () => {
  test.each([
    ['that climbs', '../../etc/passwd', 'passwd.pdf'],
    ['that climbs on Windows', '..\\..\\boot.ini', 'boot.pdf'],
    ['with NUL', 'a\u0000.pdf', 'a.pdf'],
    ['that turns the line round', 'report\u202efdp.exe', 'reportfdp.pdf'],
    ['that begins a new header', 'a\r\nSet-Cookie: b=c.pdf', 'aSet-Cookie_ b=c.pdf'],
    ['with quotes', 'a";x="b.pdf', 'a_;x=_b.pdf'],
    ['of dots', '...', 'file.pdf'],
    ['of nothing', '', 'file.pdf'],
    ['longer than a line', `${'ß'.repeat(300)}.pdf`, `${'ß'.repeat(100)}.pdf`],
    ['of half a letter', 'a\ud800b.pdf'.toWellFormed(), 'a\ufffdb.pdf'],
  ])('%s is made harmless', async (_what, name, kept) => {
    const file = await uploaded(ada, pdf(), { name });
    expect(file.name).toBe(kept);
    const { status, headers } = await get(ada, `/files/${file.id}`);
    expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\]+\.pdf"; filename\*=UTF-8''[\w%.!~-]+$/,
    );
  });
});

describe('the door', () => {
  test('takes no body but the bytes of one file', async () => {
    const form = new FormData();
    form.append('file', new Blob(['a']), 'a.txt');
    form.append('file', new Blob(['b']), 'b.txt');
    const send = (body: RequestInit['body'], headers: Record<string, string> = {}, query = '?name=a') =>
      fetch(`${api.url}/files${query}`, {
        method: 'POST',
        headers: { cookie: ada.cookieHeader, 'idempotency-key': newKey(), ...headers },
        body: body ?? null,
      }).then(({ status }) => status);
    const octets = { 'content-type': 'application/octet-stream' };
    expect(await send(form)).toBe(415);
    expect(await send('a', { 'content-type': 'text/plain' })).toBe(400);
    expect(await send('{}', { 'content-type': 'application/json' })).toBe(400);
    expect(await send('a', octets, '')).toBe(400);
    expect(await send('a', octets, '?name=a&name=b')).toBe(400);
    expect(await send('a', octets, '?name=a&purpose=page')).toBe(400);
    expect(await send('%PDF-', { ...octets, 'idempotency-key': '' })).toBe(422);
  });

  test('is closed to strangers', async () => {
    expect((await upload(api.caller(), pdf())).status).toBe(401);
    expect((await get(api.caller(), '/files/00000000-0000-0000-0000-000000000000')).status).toBe(401);
  });

  test('ends a stream that has no end as soon as it is too long', async () => {
    const before = await sound();
    const { status, sent } = await sendForEver();
    expect(status).toBe(422);
    expect(sent).toBeLessThan(50_000_000);
    expect(await sound()).toBe(before);
  });

  test('ends a stream that drips', async () => {
    const arrivals = api.get(Arrivals);
    const { patience } = arrivals;
    arrivals.patience = { ...patience, pauseMs: 200 };
    const answer = await sendRaw('content-length: 1000', '%PDF-1.7').answer;
    arrivals.patience = patience;
    expect(answer).toMatch(/^HTTP\/1\.1 422 [^]*"BROKEN"/);
  });

  test('keeps nothing of a stream that breaks off', async () => {
    const before = await sound();
    await sendRaw('content-length: 1000', '%PDF-1.7', { hangUp: 50 }).answer;
    expect((await upload(ada, pdf())).status).toBe(201);
    expect(await sound()).toBe(before + 1);
  });

  test('reads no headers without end', async () => {
    expect(await sendRaw(`x-large: ${'x'.repeat(20_000)}`, '').answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('takes what goes on after the announced end for the next request, not for the file', async () => {
    const next = 'GET /healthz HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n';
    const answer = await sendRaw('content-length: 5', `%PDF-${next}`).answer;
    expect(answer).toMatch(/^HTTP\/1\.1 201 [^]*"bytes":5,[^]*HTTP\/1\.1 200 OK/);
  });

  test('lets one member send only so many at once', async () => {
    const held: ReturnType<typeof sendRaw>[] = [];
    const waiting = new Set<unknown>();
    const isBusy = async () => (await upload(bo, pdf())).refusal?.code === 'TOO_MANY_REQUESTS';
    // Whoever asks takes a place too: asks only when as many as may be have been there for a while.
    await until(async () => {
      if (waiting.size === MOST_AT_ONCE) return isBusy();
      const one = sendRaw('content-length: 1000', '%PDF-', { by: bo, hangUp: 60_000 });
      held.push(one);
      waiting.add(one);
      void one.answer.then(() => waiting.delete(one));
      return false;
    });
    for (const { socket } of held) socket.destroy();
    await until(async () => !(await isBusy()));
  });

  test.each([
    ['many parts', 'bytes=0-0,2-3,4-5', 200],
    ['a part beyond the end', 'bytes=99999999999-', 416],
    ['a part that ends before it begins', 'bytes=9-5', 416],
    ['the last nothing', 'bytes=-0', 416],
    ['more digits than a number has', `bytes=${'9'.repeat(400)}-`, 200],
    ['other units', 'lines=1-2', 200],
  ])('answers whoever asks for %s', async (_what, range, status) => {
    const { id } = await uploaded(ada, pdf());
    expect((await get(ada, `/files/${id}`, { range })).status).toBe(status);
  });

  test.each(['..%2f..%2fpackage.json', '%00', 'x'.repeat(300), "';drop table files;--"])(
    'has nothing under %j',
    async (id) => {
      expect((await get(ada, `/files/${id}`)).status).toBeGreaterThanOrEqual(400);
      expect((await get(ada, `/files/${id}`)).status).toBeLessThan(500);
    },
  );
});

/** Files of one member that may be under way at once. */
const MOST_AT_ONCE = 4;

/** Asks again and again; fails after the deadline. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 45_000;
  while (!(await holds())) {
    expect(Date.now()).toBeLessThan(deadline);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function jpegComment(data: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A PNG whose colour profile is no profile. */
async function withProfile(inside: string): Promise<Buffer> {
  const plain = await png();
  const data = Buffer.concat([Buffer.from('a\u0000\u0000'), deflateSync(Buffer.from(inside))]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from('iCCP'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([plain.subarray(0, 33), length, body, check, plain.subarray(33)]);
}

/** Writes until it is told to stop. */
function sendForEver(): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    const piece = Buffer.alloc(64 * 1024, 32);
    const sending = httpRequest(
      `${api.url}/files?name=a.txt`,
      {
        method: 'POST',
        headers: {
          cookie: ada.cookieHeader,
          'content-type': 'application/octet-stream',
          'idempotency-key': newKey(),
        },
      },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode!, sent });
        sending.destroy();
      },
    );
    sending.on('error', reject);
    const more = () => {
      while (!sending.destroyed && sending.write(piece)) sent += piece.length;
      sent += piece.length;
    };
    sending.on('drain', () => setImmediate(more));
    more();
  });
}

/** Speaks HTTP by hand; hangs up after so many milliseconds, or waits for the end of the answer. */
function sendRaw(headers: string, body: string, { by = ada, hangUp }: { by?: Person; hangUp?: number } = {}) {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (piece) => (text += piece.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  socket.write(
    `POST /files?name=a.pdf HTTP/1.1\r\nhost: here\r\ncookie: ${by.cookieHeader}\r\n` +
      `content-type: application/octet-stream\r\nidempotency-key: ${newKey()}\r\n${headers}\r\n\r\n${body}`,
  );
  const timer = setTimeout(() => socket.destroy(), hangUp ?? 20_000);
  socket.on('close', () => clearTimeout(timer));
  return { socket, answer };
}
