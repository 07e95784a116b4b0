import {
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type DocumentNode,
  type SelectionSetNode,
  type GraphQLNamedType,
  type ValueNode,
} from 'graphql';
import { limits } from '@upwell/contract';
import { LimitExceeded } from '../errors/errors.ts';

/** What one operation may ask for, over HTTP and over WebSocket alike. */
export const operationLimits = {
  /** Bytes of a request body or a socket frame. */
  bytes: 1024 * 1024,
  /** Tokens of the document. */
  tokens: 3_000,
  /** Fields below each other. */
  depth: 16,
  /** Fields with another name than their own. */
  aliases: 30,
  /** Fields the answer may hold, lists counted with their page size. */
  cost: 40_000,
  /** Subscriptions one socket may hold. */
  subscriptions: 50,
} as const;

/** Rows assumed of a page whose size nobody said. */
const PAGE_UNSAID = 20;

/** Rows assumed of a list that has no page size. */
const PLAIN_LIST = 4;

/** Operations that are within the limits whatever their variables are. */
const harmless = new WeakSet<OperationDefinitionNode>();

/** Throws LimitExceeded when a valid operation asks for more than it may. */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  if (harmless.has(operation)) return;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const root = schema.getRootType(operation.operation);
  if (!root) return;
  // Variables that do not fit are refused by the execution; the first mistake settles it, and each costs a stack trace.
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  if (!coerced) return;
  const measure = new Measure(schema, fragments, coerced);
  const { cost, depth } = measure.selection(root, operation.selectionSet);
  if (measure.aliases > operationLimits.aliases)
    throw new LimitExceeded('aliases', operationLimits.aliases, measure.aliases);
  if (depth > operationLimits.depth) throw new LimitExceeded('depth', operationLimits.depth, depth);
  if (cost > operationLimits.cost) throw new LimitExceeded('cost', operationLimits.cost, cost);
  if (!measure.hasAskedVariables) harmless.add(operation);
}

class Measure {
  aliases = 0;
  /** Whether a page size came from a variable: another time it may be another. */
  hasAskedVariables = false;
  private readonly known = new Map<string, { cost: number; depth: number }>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Map<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  selection(type: GraphQLNamedType, set: SelectionSetNode): { cost: number; depth: number } {
    let cost = 0;
    let depth = 0;
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? this.field(type, node)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selection(this.typeNamed(node.typeCondition?.name.value) ?? type, node.selectionSet)
            : this.fragment(node.name.value);
      cost += part.cost;
      depth = Math.max(depth, part.depth);
    }
    return { cost, depth };
  }

  private field(parent: GraphQLNamedType, node: FieldNode): { cost: number; depth: number } {
    if (node.alias && node.alias.value !== node.name.value) this.aliases += 1;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const inner = definition && getNamedType(definition.type);
    // Introspection fields have no definition here; production refuses them altogether.
    if (!node.selectionSet || !inner) return { cost: 1, depth: 1 };
    const below = this.selection(inner, node.selectionSet);
    const rows =
      this.pageSize(node, definition.args) ?? (isList(definition.type) && !isPageOf(parent) ? PLAIN_LIST : 1);
    return { cost: 1 + rows * below.cost, depth: 1 + below.depth };
  }

  private fragment(name: string): { cost: number; depth: number } {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.typeNamed(fragment.typeCondition.name.value);
    const measured = type ? this.selection(type, fragment.selectionSet) : { cost: 0, depth: 0 };
    this.known.set(name, measured);
    return measured;
  }

  /** What `first` or `last` asks for; throws when it is over the limit or below zero. */
  private pageSize(
    node: FieldNode,
    args: readonly { name: string; defaultValue?: unknown }[],
  ): number | null {
    const sizes = args
      .filter(({ name }) => name === 'first' || name === 'last')
      .map(({ name, defaultValue }) => {
        const given = node.arguments?.find((argument) => argument.name.value === name);
        return given ? this.value(given.value) : defaultValue;
      })
      .filter((size): size is number => typeof size === 'number');
    if (sizes.length === 0) return args.some(({ name }) => name === 'first') ? PAGE_UNSAID : null;
    const size = Math.max(...sizes);
    if (size > limits.page.max || Math.min(...sizes) < 0)
      throw new LimitExceeded('page', limits.page.max, size);
    return size;
  }

  private value(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) {
      this.hasAskedVariables = true;
      return this.variables[node.name.value];
    }
    return node.kind === Kind.INT ? Number(node.value) : undefined;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name ? this.schema.getType(name) : undefined;
  }
}

function isList(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isList(type.ofType);
  return isListType(type);
}

/** The edges of a page were counted with the page itself. */
function isPageOf(parent: GraphQLNamedType): boolean {
  return parent.name.endsWith('Connection') || parent.name === 'Feed';
}
