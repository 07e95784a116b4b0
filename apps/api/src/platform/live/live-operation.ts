import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { DomainError, LimitExceeded } from '../errors/errors.ts';
import { checkOperation, operationLimits } from '../graphql/operation-limits.ts';
import { publicError } from '../graphql/public-error.ts';
import { checkText } from '../graphql/readable-text.ts';
import type { RequestContext } from '../graphql/request-context.ts';

interface Asked {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** Documents this process has parsed and validated; the screens send the same few for ever. */
const known = new Map<string, DocumentNode>();
const MOST_KNOWN = 200;

/** Checks a subscription as HTTP checks a query: parse, validate, text, limits. Only subscriptions run on a socket. */
export function admitSubscription(
  schema: GraphQLSchema,
  asked: Asked,
  open: number,
): { args: ExecutionArgs } | { errors: readonly GraphQLError[] } {
  try {
    if (open >= operationLimits.subscriptions)
      throw new LimitExceeded('subscriptions', operationLimits.subscriptions, open + 1);
    const document = understood(schema, asked.query);
    if (!('kind' in document)) return { errors: liveErrors(document) };
    const operation = getOperationAST(document, asked.operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return {
        errors: liveErrors([new GraphQLError('Only subscriptions run on a socket; send this over HTTP.')]),
      };
    const variables = asked.variables ?? {};
    checkText(document, variables);
    checkOperation(schema, document, operation, variables);
    return { args: { schema, document, operationName: asked.operationName, variableValues: variables } };
  } catch (error) {
    return { errors: liveErrors([error]) };
  }
}

/** Runs a subscription; each event is answered with empty loaders, so it shows the rows of its own moment. */
export async function runSubscription(
  args: ExecutionArgs,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const { request } = args.contextValue as { request: RequestContext };
  return answered(source as AsyncIterable<unknown>, (rootValue) =>
    execute({ ...args, rootValue, contextValue: { request: request.fresh() } }),
  );
}

function answered(
  source: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult> | ExecutionResult,
): AsyncGenerator<ExecutionResult> {
  const events = source[Symbol.asyncIterator]();
  const ended = { done: true as const, value: undefined };
  return {
    async next() {
      const event = await events.next();
      return event.done ? ended : { done: false, value: await answer(event.value) };
    },
    async return() {
      // Ends the source at once, even while `next` is waiting for an event.
      await events.return?.();
      return ended;
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await events.return?.();
    },
  };
}

/** Errors as graphql-ws wants them, already shaped for the outside. */
export function liveErrors(errors: readonly unknown[]): GraphQLError[] {
  return errors.map((error) => {
    const wrapped =
      error instanceof DomainError ? new GraphQLError(error.message, { originalError: error }) : error;
    const { message, extensions } = publicError(wrapped);
    return new GraphQLError(message, { extensions });
  });
}

/** The same as plain objects; an error that was shaped before passes unchanged. */
export function publicErrors(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
  return errors.map((error) =>
    !error.originalError && error.extensions.code ? error.toJSON() : publicError(error),
  );
}

function understood(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  const remembered = known.get(query);
  if (remembered) return remembered;
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: operationLimits.tokens });
  } catch (error) {
    return [error as GraphQLError];
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return errors;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(query, document);
  return document;
}
