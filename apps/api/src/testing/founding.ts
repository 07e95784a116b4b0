import { FirstStart } from '../features/setting-up/index.ts';
import { Caller, newKey } from './caller.ts';
import type { TestApi } from './test-api.ts';

const PASSWORD = 'correct horse battery';

/** A member with a signed-in browser. */
export class Person extends Caller {
  readonly password = PASSWORD;

  constructor(
    url: string,
    readonly memberId: string,
    readonly name: string,
    readonly email: string,
  ) {
    super(url);
  }

  async signIn(): Promise<this> {
    await this.ask(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
      {
        email: this.email,
        password: this.password,
      },
    );
    return this;
  }
}

export interface NewPerson {
  name?: string;
  title?: string | null;
  unitId?: string | null;
  level?: number;
  managerId?: string | null;
  roles?: { role: string; unitId?: string; spaceId?: string }[];
}

/** An organisation made as a customer makes it: claimed with the printed code, people added by the administrator. */
export class Founding<K extends string = string> {
  readonly people = {} as Record<K, Person>;
  private further = 0;

  constructor(
    private readonly api: TestApi,
    readonly admin: Person,
    /** The root unit; everybody is in it unless told otherwise. */
    readonly unitId: string,
    /** The first space, "Ideas". */
    readonly spaceId: string,
  ) {}

  /** Adds a member through the API and signs them in. */
  async add(key: string, { name = `${key} person`, level = 1, ...rest }: NewPerson = {}): Promise<Person> {
    const email = `${key.toLowerCase()}@example.test`;
    const input = {
      idempotencyKey: newKey(),
      name,
      email,
      password: PASSWORD,
      unitId: this.unitId,
      level,
      roles: [],
      ...rest,
    };
    const { addMember } = await this.admin.ask<{ addMember: { id: string } }>(
      `mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }`,
      { input },
    );
    return new Person(this.api.url, addMember.id, name, email).signIn();
  }

  /** One more plain member, signed in. */
  signedIn(details: NewPerson = {}): Promise<Person> {
    this.further += 1;
    return this.add(`member${this.further}`, details);
  }

  /** Not blind unless told: what most tests promise is not about what is hidden. */
  async addSpace(name: string, colour = 'MOSS', { isBlind = false } = {}): Promise<string> {
    const input = { idempotencyKey: newKey(), name, colour, purpose: '', isBlind };
    const { addSpace } = await this.admin.ask<{ addSpace: { id: string } }>(
      `mutation ($input: AddSpaceInput!) { addSpace(input: $input) { id } }`,
      { input },
    );
    return addSpace.id;
  }

  /** Sets whether a space hides authors and votes until a member has judged. */
  async setBlind(spaceId: string, isBlind: boolean): Promise<void> {
    const { spaces } = await this.admin.ask<{ spaces: Record<string, string>[] }>(
      `{ spaces { id name colour purpose } }`,
    );
    const { id: _, ...details } = spaces.find(({ id }) => id === spaceId)!;
    await this.admin.ask(`mutation ($input: EditSpaceInput!) { editSpace(input: $input) { id } }`, {
      input: { idempotencyKey: newKey(), spaceId, ...details, isBlind },
    });
  }
}

/**
 * Claims the empty installation of a test and adds people by key:
 * `const { admin, people } = await foundOrganisation(api, { people: { nurse: {}, reviewer: { roles: [{ role: 'REVIEWER' }] } } })`.
 * Its first space shows authors and votes to everybody, as spaces can, unless it shall be blind.
 */
export async function foundOrganisation<K extends string = never>(
  api: TestApi,
  {
    people = {} as Record<K, NewPerson>,
    isBlind = false,
  }: { people?: Record<K, NewPerson>; isBlind?: boolean } = {},
): Promise<Founding<K>> {
  const { claimCode } = await api.get(FirstStart).run({ sample: false });
  const input = {
    idempotencyKey: newKey(),
    code: claimCode,
    organisationName: 'Test Town',
    name: 'Ada Min',
    email: 'admin@example.test',
    password: PASSWORD,
  };
  const stranger = api.caller();
  const { claimOrganisation } = await stranger.ask<{
    claimOrganisation: { id: string; member: { unit: { id: string } } };
  }>(
    `mutation ($input: ClaimOrganisationInput!) { claimOrganisation(input: $input) { id member { unit { id } } } }`,
    { input },
  );
  const admin = await new Person(api.url, claimOrganisation.id, input.name, input.email).signIn();
  const { spaces } = await admin.ask<{ spaces: { id: string }[] }>(`{ spaces { id } }`);
  const founding = new Founding<K>(api, admin, claimOrganisation.member.unit.id, spaces[0]!.id);
  if (!isBlind) await founding.setBlind(founding.spaceId, false);
  const entries = Object.entries(people) as [K, NewPerson][];
  await Promise.all(
    entries.map(async ([key, person]) => (founding.people[key] = await founding.add(key, person))),
  );
  return founding;
}
