import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

interface Wish {
  after: string;
  zone: string;
  hour: number;
  weekday?: number;
  last?: string;
}

async function next({ after, zone, hour, weekday, last }: Wish): Promise<string> {
  const [row] = await api.rows<{ at: Date }>(`select next_digest_at($1, $2, $3, $4, $5) as at`, [
    after,
    zone,
    hour,
    weekday ?? null,
    last ?? null,
  ]);
  return row!.at.toISOString().replace(':00.000Z', 'Z');
}

/** Dues as they follow each other, each the last of the next. */
async function row(count: number, wish: Wish): Promise<string[]> {
  const dues: string[] = [];
  for (let { after, last } = wish; dues.length < count; after = last = dues.at(-1)!)
    dues.push(await next({ ...wish, after, last }));
  return dues;
}

describe('the hour of a digest', () => {
  test.each<[string, Wish, string[]]>([
    [
      'in Berlin stays 8 when summer begins and comes an hour earlier in UTC',
      { after: '2026-03-27T12:00Z', zone: 'Europe/Berlin', hour: 8 },
      ['2026-03-28T07:00Z', '2026-03-29T06:00Z', '2026-03-30T06:00Z'],
    ],
    [
      'in Berlin that summer time leaves out strikes when it would have ended, once',
      { after: '2026-03-28T12:00Z', zone: 'Europe/Berlin', hour: 2 },
      ['2026-03-29T01:00Z', '2026-03-30T00:00Z'],
    ],
    [
      'in Berlin that comes twice in autumn counts once',
      { after: '2026-10-24T12:00Z', zone: 'Europe/Berlin', hour: 2 },
      ['2026-10-25T01:00Z', '2026-10-26T01:00Z'],
    ],
    [
      'in St. John’s is half an hour off, in winter and in summer',
      { after: '2026-03-07T00:00Z', zone: 'America/St_Johns', hour: 8 },
      ['2026-03-07T11:30Z', '2026-03-08T10:30Z'],
    ],
    [
      'in Kathmandu is three quarters off',
      { after: '2026-11-26T02:14Z', zone: 'Asia/Kathmandu', hour: 8 },
      ['2026-11-26T02:15Z', '2026-11-27T02:15Z'],
    ],
    [
      'in Apia is on the day before in UTC',
      { after: '2026-11-26T00:00Z', zone: 'Pacific/Apia', hour: 0 },
      ['2026-11-26T11:00Z', '2026-11-27T11:00Z'],
    ],
    [
      'in Apia on the day that the island left out is none',
      { after: '2011-12-29T00:00Z', zone: 'Pacific/Apia', hour: 8 },
      ['2011-12-29T18:00Z', '2011-12-30T18:00Z', '2011-12-31T18:00Z'],
    ],
    [
      'in Beirut, where midnight can be missing, is then one o’clock',
      { after: '2026-03-28T12:00Z', zone: 'Asia/Beirut', hour: 0 },
      ['2026-03-28T22:00Z', '2026-03-29T21:00Z'],
    ],
    [
      'in a zone that PostgreSQL does not know is that of UTC',
      { after: '2026-11-26T09:00Z', zone: 'Middle/Earth', hour: 8 },
      ['2026-11-27T08:00Z'],
    ],
  ])('%s', async (_what, wish, dues) => {
    expect(await row(dues.length, wish)).toEqual(dues);
  });

  test('a weekly one comes on its weekday', async () => {
    const wish = { after: '2026-11-26T09:00Z', zone: 'Europe/Berlin', hour: 8, weekday: 4 };
    expect(await row(2, wish)).toEqual(['2026-12-03T07:00Z', '2026-12-10T07:00Z']);
    expect(await next({ ...wish, weekday: 5 })).toBe('2026-11-27T07:00Z');
  });

  test('after a digest the next is on another day, whatever the hour or the zone became', async () => {
    const last = '2026-11-26T07:00Z';
    expect(await next({ after: '2026-11-26T08:00Z', zone: 'Europe/Berlin', hour: 20, last })).toBe(
      '2026-11-27T19:00Z',
    );
    expect(await next({ after: '2026-11-26T08:00Z', zone: 'Pacific/Honolulu', hour: 23, last })).toBe(
      '2026-11-27T09:00Z',
    );
  });
});
