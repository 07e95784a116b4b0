import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { MadeValues } from './made-values.ts';
import type { Rolls } from './rolls.ts';

/** What is posted, and in what way it was broken. */
export interface MadeOperation {
  /** `sound` ones fit the schema; only what their values mean may be refused. */
  kind: 'sound' | 'value' | 'document' | 'body';
  body: string;
}

const MOST_DEPTH = 3;

/** In these shares: what is refused at the door costs little, what runs costs most. */
const kinds = ['sound', 'value', 'value', 'document', 'document', 'document', 'body'] as const;

/** Makes operations from a schema, sound ones and such as only a broken or hostile client would send. */
export class MadeOperations {
  private readonly values: MadeValues;
  private readonly roots: { operation: string; field: GraphQLField<unknown, unknown> }[];
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  /** Number of the argument whose value shall be broken. */
  private broken = -1;

  constructor(
    schema: GraphQLSchema,
    private readonly rolls: Rolls,
    /** Ids that are there, and root fields that would end the run, such as signing out. */
    { ids, leaveOut }: { ids: readonly string[]; leaveOut: readonly string[] },
  ) {
    this.values = new MadeValues(rolls, ids);
    this.roots = (['query', 'mutation'] as const).flatMap((operation) =>
      Object.values((operation === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields())
        .filter(({ name }) => !leaveOut.includes(name))
        .map((field) => ({ operation, field })),
    );
  }

  next(): MadeOperation {
    const kind = this.rolls.oneOf(kinds);
    this.variables = {};
    this.declared = [];
    this.broken = kind === 'value' ? this.rolls.below(3) : -1;
    const { operation, field } = this.rolls.oneOf(this.roots);
    const written = this.field(field, 0);
    const head = this.declared.length > 0 ? `${operation} (${this.declared.join(', ')})` : operation;
    const query = `${head} { ${written} }`;
    const { variables } = this;
    if (kind === 'document') return { kind, body: json({ query: this.spoilt(query), variables }) };
    if (kind === 'body') return { kind, body: this.oddBody(query) };
    return { kind, body: json({ query, variables }) };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args
      .filter(({ type, defaultValue }) =>
        isNonNullType(type) && defaultValue === undefined ? true : this.rolls.chance(depth === 0 ? 0.7 : 0.3),
      )
      .map((argument) => `${argument.name}: ${this.variable(argument)}`);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` { ${this.selection(type, depth + 1)} }` : '';
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < MOST_DEPTH || !isCompositeType(getNamedType(field.type)),
    );
    const chosen = new Set(
      Array.from({ length: 1 + this.rolls.below(4) }, () => fields[this.rolls.below(fields.length)]),
    );
    const written = [...chosen].flatMap((field) => (field ? [this.field(field, depth)] : []));
    return written.length > 0 ? written.join(' ') : '__typename';
  }

  private variable({ type }: GraphQLArgument): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${String(type)}`);
    this.variables[name] =
      this.broken === this.declared.length - 1 ? this.values.broken(type) : this.values.fitting(type);
    return `$${name}`;
  }

  /** Not GraphQL any more, or GraphQL that does not fit the schema. */
  private spoilt(query: string): string {
    const at = this.rolls.below(query.length);
    const cut = (from: number, to: number, instead = '') => query.slice(0, from) + instead + query.slice(to);
    return this.rolls.oneOf([
      () => cut(at, at + 1),
      () =>
        cut(at, at, this.rolls.oneOf(['{', '}', '"', '$', '#', '...', '@skip', '\u0000', '\ud800', '"""'])),
      () => query.slice(0, at),
      // A letter of a name is missing: here servers like to say what they have.
      () => query.replace(/(\w{3,})\w(?=[ ({:])/, '$1'),
      () => query.replace(/\{ (\w+)/, '{ $1 @unknown(if: true)'),
      () => query.replace(/\((\w+):/, '(unknown: 1, $1:'),
      () => query.replace(/: (\w+)(!?)([,)])/, ': Intt$2$3'),
      () => `${query} fragment Round on Query { ...Round }`,
      () => `${query} ${query}`,
      () => query.replace('{', '{ ...Missing'),
    ])();
  }

  /** Something else than a JSON object with a query in it. */
  private oddBody(query: string): string {
    return this.rolls.oneOf([
      '',
      'null',
      '[]',
      '"query"',
      '{',
      json([{ query }, { query }]),
      json({ query: 5 }),
      json({ query: [query] }),
      json({ query, variables: 'none' }),
      json({ query, variables: [1] }),
      json({ query, operationName: 'Nobody' }),
      json({ query, operationName: 7 }),
      json({ query, extensions: [] }),
      json({ query: null, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
      json({ operation: query }),
    ]);
  }
}

const json = (value: unknown): string => JSON.stringify(value);
