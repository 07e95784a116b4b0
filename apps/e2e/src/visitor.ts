import { randomUUID } from 'node:crypto';

/** Somebody who talks to the running product over HTTP as the screens do, keeping the session cookie. */
export class Visitor {
  private cookie: string;

  private readonly address: () => string;

  /** `address` is asked for at each call: a restarted product may listen elsewhere. A cookie is that of an earlier visit. */
  constructor(address: () => string, cookie = '') {
    this.address = address;
    this.cookie = cookie;
  }

  /** The Cookie header this visitor sends. */
  get cookieHeader(): string {
    return this.cookie;
  }

  /** Sends an operation. Throws when the network fails or the answer is a refusal. */
  async ask<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
    const response = await fetch(`${this.address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(15_000),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    const { data, errors } = (await response.json()) as {
      data?: D;
      errors?: { message: string; extensions: { code: string } }[];
    };
    if (errors?.[0] || !data)
      throw Object.assign(new Error(errors?.[0]?.message ?? 'No answer'), {
        code: errors?.[0]?.extensions.code,
      });
    return data;
  }

  /** Signs in as the sample person whose description or title holds the text. */
  async signInAs(text: string): Promise<this> {
    const { samplePeople } = await this.ask<{
      samplePeople: { description: string; member: { id: string; title: string } }[];
    }>(`{ samplePeople { description member { id title } } }`);
    const person = samplePeople.find(({ description, member }) =>
      `${description} ${member.title}`.includes(text),
    );
    if (!person) throw new Error(`Nobody in the chooser fits "${text}".`);
    await this.ask(`mutation ($id: ID!) { signInAsSamplePerson(memberId: $id) { id } }`, {
      id: person.member.id,
    });
    return this;
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.ask(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }`,
      {
        email,
        password,
      },
    );
    return this;
  }

  /** Posts an idea in the first space; gives its id. */
  async postIdea(title: string): Promise<string> {
    const { spaces } = await this.ask<{ spaces: { id: string }[] }>('{ spaces { id } }');
    const input = {
      idempotencyKey: randomUUID(),
      spaceId: spaces[0]!.id,
      title,
      bodyMarkdown: '',
      tags: [],
    };
    const { postIdea } = await this.ask<{ postIdea: { id: string } }>(
      `mutation ($input: PostIdeaInput!) { postIdea(input: $input) { id } }`,
      { input },
    );
    return postIdea.id;
  }

  /** Starts an organisation of one's own with the printed code, as its first administrator. */
  async claim(code: string): Promise<this> {
    const input = {
      idempotencyKey: randomUUID(),
      code,
      organisationName: 'Test Town',
      name: 'Ada Min',
      email: 'ada@test.example',
      password: 'correct horse battery',
    };
    await this.ask(`mutation ($input: ClaimOrganisationInput!) { claimOrganisation(input: $input) { id } }`, {
      input,
    });
    return this;
  }
}
