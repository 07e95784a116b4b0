import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { LimitExceeded } from '../errors/errors.ts';
import { checkOperation, operationLimits } from '../graphql/operation-limits.ts';
import { checkText } from '../graphql/readable-text.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { isPersonal } from './live-fields.ts';

/** A subscription that was read, checked and may run. */
export interface LiveOperation {
  readonly args: ExecutionArgs;
  /** The same for operations that ask for the same, wherever in the logs they begin. */
  readonly key: string;
  /** The same also when the subscription itself was given other arguments: what is told of one state is then the same. */
  readonly shape: string;
  /** Whether its answers may depend on the single viewer: then it is executed for each. */
  readonly isPersonal: boolean;
}

interface Understood {
  number: number;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  isPersonal: boolean;
  /** Variable that says where to begin and nothing else. */
  cursor: string | null;
  /** Variables that are arguments of the subscription itself and nothing else. */
  ofRoot: ReadonlySet<string>;
}

/** Documents this process has parsed and validated; the screens send the same few for ever. */
const known = new Map<string, Understood>();
const MOST_KNOWN = 200;
let lastNumber = 0;

/** Checks a subscription as HTTP checks a query: parse, validate, text, limits. Only subscriptions run on a socket. Throws. */
export function admitSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  open: number,
): LiveOperation {
  if (open > operationLimits.subscriptions)
    throw new LimitExceeded('subscriptions', operationLimits.subscriptions, open);
  const { number, document, operation, cursor, ofRoot, isPersonal } = understood(
    schema,
    query,
    operationName,
  );
  const given = variables ?? {};
  checkText(document, given);
  checkOperation(schema, document, operation, given);
  const without = (isLeftOut: (name: string) => boolean) =>
    `${number} ${JSON.stringify(Object.entries(given).filter(([name]) => !isLeftOut(name)))}`;
  return {
    args: { schema, document, operationName, variableValues: given },
    key: without((name) => name === cursor),
    shape: without((name) => ofRoot.has(name)),
    isPersonal,
  };
}

/** Asks the resolver, as this viewer, what the subscription follows. Throws what it refuses with. */
export async function sourceOf(
  { args }: LiveOperation,
  request: RequestContext,
): Promise<AsyncIterable<unknown>> {
  const source = await createSourceEventStream({ ...args, contextValue: { request } });
  if (Symbol.asyncIterator in source) return source as AsyncIterable<unknown>;
  throw source.errors?.[0] ?? new GraphQLError('The subscription gave nothing to follow.');
}

function understood(
  schema: GraphQLSchema,
  query: string,
  operationName: string | null | undefined,
): Understood {
  const name = `${operationName ?? ''}\n${query}`;
  const remembered = known.get(name);
  if (remembered) return remembered;
  const document = parse(query, { maxTokens: operationLimits.tokens });
  const [mistake] = validate(schema, document);
  if (mistake) throw mistake;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new GraphQLError('Only subscriptions run on a socket; send this over HTTP.');
  const found: Understood = {
    number: (lastNumber += 1),
    document,
    operation,
    isPersonal: isPersonal(schema, document),
    ...rootVariables(document, operation),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

/** Variables given to the subscription itself, unless something else uses them too; the one given as `after` is its cursor. */
function rootVariables(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Pick<Understood, 'cursor' | 'ofRoot'> {
  const [field] = operation.selectionSet.selections;
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  const everywhere = uses(document);
  const inRoot = given.map((argument) => [argument, uses(argument)] as const);
  const rootUses = (name: string) => inRoot.reduce((sum, [, found]) => sum + (found.get(name) ?? 0), 0);
  const ofRoot = new Set([...everywhere.keys()].filter((name) => rootUses(name) === everywhere.get(name)));
  const after = given.find(({ name }) => name.value === 'after')?.value;
  const cursor = after?.kind === Kind.VARIABLE && ofRoot.has(after.name.value) ? after.name.value : null;
  return { ofRoot, cursor: cursor !== null && everywhere.get(cursor) === 1 ? cursor : null };
}

function uses(node: ASTNode): Map<string, number> {
  const found = new Map<string, number>();
  visit(node, {
    VariableDefinition: () => false,
    Variable: ({ name: { value } }) => void found.set(value, (found.get(value) ?? 0) + 1),
  });
  return found;
}
