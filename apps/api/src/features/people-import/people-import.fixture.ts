import { newKey } from '../../testing/caller.ts';
import type { Person } from '../../testing/founding.ts';
import type { TestApi } from '../../testing/test-api.ts';

const FOUND = `id state failure { code line } counts { rows added updated same broken missing newUnits unknown }
  encoding delimiter columns { name field samples } newUnits`;
const ROWS = `edges { node { line email name changes { field before after } problems { field code line value } } } pageInfo { hasNextPage endCursor }`;
const LOOK = `mutation ($input: LookAtPeopleInput!) { lookAtPeople(input: $input) { id } }`;
const APPLY = `mutation ($input: ApplyPeopleImportInput!) { applyPeopleImport(input: $input) { id } }`;

export interface FoundImport {
  id: string;
  state: string;
  failure: { code: string; line: number | null } | null;
  counts: Record<string, number> | null;
  encoding: string;
  delimiter: string;
  columns: { name: string; field: string | null; samples: string[] }[];
  newUnits: string[];
}
export interface FoundRow {
  line: number;
  email: string | null;
  name: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
  problems: { field: string | null; code: string; line: number | null; value: string | null }[];
}

/** An administrator who imports tables, as the screen does it. */
export class Importing {
  constructor(
    private readonly api: TestApi,
    readonly admin: Person,
  ) {}

  async handIn(bytes: Buffer, name = 'people.csv'): Promise<string> {
    const { handInTable } = await this.admin.ask<{ handInTable: { id: string } }>(
      `mutation ($input: HandInTableInput!) { handInTable(input: $input) { id } }`,
      { input: { idempotencyKey: newKey(), name, size: bytes.length } },
    );
    const input = {
      idempotencyKey: newKey(),
      fileId: handInTable.id,
      position: 0,
      content: bytes.toString('base64'),
    };
    await this.admin.ask(
      `mutation ($input: AddTablePieceInput!) { addTablePiece(input: $input) { received } }`,
      { input },
    );
    return handInTable.id;
  }

  /** Hands a table in and looks at it until it is compared. */
  async look(table: string | Buffer, form: Record<string, unknown> = {}): Promise<FoundImport> {
    const fileId = await this.handIn(typeof table === 'string' ? Buffer.from(table) : table);
    const { lookAtPeople } = await this.admin.ask<{ lookAtPeople: { id: string } }>(LOOK, {
      input: { idempotencyKey: newKey(), fileId, ...form },
    });
    return this.settled(lookAtPeople.id);
  }

  async apply(importId: string, more: object = {}): Promise<FoundImport> {
    await this.admin.ask(APPLY, { input: this.wish(importId, more) });
    return this.settled(importId);
  }

  /** Looks and applies. */
  async take(table: string, more: object = {}): Promise<FoundImport> {
    return this.apply((await this.look(table)).id, more);
  }

  async refusal(importId: string, more: object = {}) {
    return (await this.admin.refused(APPLY, { input: this.wish(importId, more) })).extensions;
  }

  async settled(id: string): Promise<FoundImport> {
    await this.api.settle();
    return this.find(id);
  }

  async find(id: string): Promise<FoundImport> {
    const { peopleImport } = await this.admin.ask<{ peopleImport: FoundImport }>(
      `query ($id: ID!) { peopleImport(id: $id) { ${FOUND} } }`,
      { id },
    );
    return peopleImport;
  }

  async rows(id: string, kind: string, first = 100): Promise<FoundRow[]> {
    const rows: FoundRow[] = [];
    let after: string | null = null;
    do {
      const { peopleImport }: RowsAnswer = await this.admin.ask<RowsAnswer>(
        `query ($id: ID!, $kind: PeopleRowKind!, $first: Int, $after: String) {
           peopleImport(id: $id) { rows(kind: $kind, first: $first, after: $after) { ${ROWS} } } }`,
        { id, kind, first, after },
      );
      rows.push(...peopleImport.rows.edges.map(({ node }) => node));
      after = peopleImport.rows.pageInfo.hasNextPage ? peopleImport.rows.pageInfo.endCursor : null;
    } while (after);
    return rows;
  }

  private wish(importId: string, more: object) {
    return {
      idempotencyKey: newKey(),
      importId,
      leaveOutBroken: false,
      deactivateMissing: false,
      ...more,
    };
  }
}

interface RowsAnswer {
  peopleImport: {
    rows: { edges: { node: FoundRow }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };
}
