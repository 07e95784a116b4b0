import { randomUUID } from 'node:crypto';
import { ApiNode } from './api-node.ts';
import { Member } from './member.ts';
import type { PostgresServer } from './postgres-server.ts';

const MEMBERS = 8;
const PASSWORD = 'correct horse battery';

/** An organisation with signed-in members. */
export interface Organisation {
  spaceId: string;
  founder: Member;
  members: Member[];
}

/** Makes it as a customer would: the first start prints a code, whoever types it adds the others. */
export async function foundOrganisation(
  postgres: PostgresServer,
  settings: Record<string, string>,
): Promise<Organisation & { template: string }> {
  const template = await postgres.create();
  const node = new ApiNode({
    name: 'the first node',
    settings: { ...settings, DATABASE_URL: postgres.urlOf(template) },
  });
  await node.start();
  try {
    return { template, ...(await claimOrganisation(node)) };
  } finally {
    await node.stop();
  }
}

/** Claims a fresh installation with the code that its node has printed. */
export async function claimOrganisation(node: ApiNode): Promise<Organisation> {
  const { founder, unitId } = await claim(node);
  const { spaces } = await founder.ask<{
    spaces: { id: string; name: string; colour: string; purpose: string }[];
  }>(node.url, `{ spaces { id name colour purpose } }`);
  const { id: spaceId, ...details } = spaces[0]!;
  // Readers compare votes with what the database holds, so they must be told of them.
  await founder.ask(node.url, `mutation ($input: EditSpaceInput!) { editSpace(input: $input) { id } }`, {
    input: { idempotencyKey: randomUUID(), spaceId, ...details, isBlind: false },
  });
  const members: Member[] = [];
  for (let n = 0; n < MEMBERS; n += 1) members.push(await addMember(node, founder, unitId, n));
  return { spaceId, founder, members };
}

async function claim(node: ApiNode): Promise<{ founder: Member; unitId: string }> {
  const founder = new Member('the founder');
  const input = {
    idempotencyKey: randomUUID(),
    code: node.claimCode,
    organisationName: 'Drill Town',
    name: 'Ada Min',
    email: 'ada@drill.example',
    password: PASSWORD,
  };
  const { claimOrganisation } = await founder.ask<{
    claimOrganisation: { member: { unit: { id: string } } };
  }>(
    node.url,
    `mutation ($input: ClaimOrganisationInput!) { claimOrganisation(input: $input) { member { unit { id } } } }`,
    { input },
  );
  return { founder, unitId: claimOrganisation.member.unit.id };
}

async function addMember(node: ApiNode, founder: Member, unitId: string, n: number): Promise<Member> {
  const email = `member${n}@drill.example`;
  const input = {
    idempotencyKey: randomUUID(),
    name: `Member ${n}`,
    email,
    password: PASSWORD,
    unitId,
    level: 1,
    roles: [],
  };
  await founder.ask(node.url, `mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }`, {
    input,
  });
  const member = new Member(`member ${n}`);
  await member.ask(
    node.url,
    `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
    { email, password: PASSWORD },
  );
  return member;
}
