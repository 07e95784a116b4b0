import { hash } from 'node:crypto';
import type pg from 'pg';
import { shippedQuery } from './shipped-queries.ts';
import { voterCookie } from './voters.ts';

const BATCH = 20;

/** Batches of looks as the screens send them, with places signed as the feed signs them; one for each voter and turn. */
export async function lookBodies(
  client: pg.Client,
  voters: number,
  batches: number,
): Promise<{ cookie: string; body: string }[]> {
  const { rows: keys } = await client.query<{ key: string }>('select place_key as key from ranking_state');
  const { rows: members } = await client.query<{ id: string }>(
    `select id from members m where is_active and not exists (select 1 from idea_bylines b where b.member_id = m.id)
     order by id limit $1`,
    [voters],
  );
  const { rows: ideas } = await client.query<{ id: string }>(
    `select t.idea_id as id from idea_standings t where decided_at is null order by idea_id desc`,
  );
  const query = shippedQuery('SeeIdeas');
  const rounds = Math.floor(ideas.length / BATCH);
  return Array.from({ length: batches }, (_, turn) => {
    const voter = turn % members.length;
    const from = (voter * 7 + Math.floor(turn / members.length)) % rounds;
    const places = ideas
      .slice(from * BATCH, (from + 1) * BATCH)
      .map(({ id }) => placeOf(keys[0]!.key, members[voter]!.id, id));
    return { cookie: voterCookie(voter), body: JSON.stringify({ query, variables: { input: { places } } }) };
  });
}

function placeOf(key: string, memberId: string, ideaId: string): string {
  const body = Buffer.alloc(21);
  body.write(ideaId.replaceAll('-', ''), 'hex');
  body.writeUInt32BE(Math.floor(Date.now() / 1000), 16);
  const signed = `${key}${memberId}${body.toString('latin1')}${key}`;
  const signature = hash('sha256', signed, 'buffer').subarray(0, 12);
  return Buffer.concat([body, signature]).toString('base64url');
}
