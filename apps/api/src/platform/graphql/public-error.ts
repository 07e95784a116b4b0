import { Logger } from '@nestjs/common';
import { type ErrorCode } from '@upwell/contract';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseFailure } from '../database/database-failure.ts';
import { newId } from '../database/ids.ts';
import { DomainError, LimitExceeded } from '../errors/errors.ts';
import { operationLimits } from './operation-limits.ts';

const logger = new Logger('GraphQL');

/** What leaves the server of an error: a code, what a sentence needs, and for our own faults a reference into the log. */
export function publicError(error: unknown): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  if (cause instanceof DomainError)
    return shaped(graphqlError, cause.message, cause.code, {
      params: cause.params,
      ...(cause.fields.length > 0 && { fields: cause.fields }),
    });
  // GraphQL itself refused the text: nothing of ours has run.
  if (cause instanceof GraphQLError) {
    if (/more (than|that) \d+ tokens/.test(cause.message)) {
      const limit = new LimitExceeded('tokens', operationLimits.tokens, operationLimits.tokens + 1);
      return shaped(graphqlError, limit.message, limit.code, { params: limit.params });
    }
    return shaped(graphqlError, withoutSuggestion(cause.message), 'BAD_REQUEST', {});
  }
  const reference = newId();
  const failure = databaseFailure(cause);
  if (failure) {
    logger.warn(`${reference}: ${(cause as Error).message}`);
    if (failure === 'read-only')
      return shaped(graphqlError, 'Nothing can be saved right now; reading works.', 'READ_ONLY', {
        reference,
      });
    return shaped(graphqlError, 'Not available right now, try again.', 'UNAVAILABLE', { reference });
  }
  logger.error(`${reference}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return shaped(graphqlError, `Something went wrong on our side. Reference ${reference}.`, 'INTERNAL', {
    reference,
  });
}

/** The HTTP status of an answer without data: limits are always 400; plain mistakes, and writes while nothing can be saved, follow the GraphQL-over-HTTP specification. */
export function statusOf(codes: unknown[], accept: string | undefined): number {
  if (codes.includes('LIMIT_EXCEEDED')) return 400;
  if (codes.includes('INTERNAL')) return 500;
  if (codes.includes('UNAVAILABLE')) return 503;
  const isStrict = /^[^,]*graphql-response\+json/.test(accept ?? '');
  if (codes.includes('READ_ONLY')) return isStrict ? 503 : 200;
  return isStrict ? 400 : 200;
}

function shaped(
  error: GraphQLError | null,
  message: string,
  code: ErrorCode,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return {
    message,
    ...(error?.locations && { locations: error.locations }),
    ...(error?.path && { path: error.path }),
    extensions: { code, ...extensions },
  };
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .*?\?$/s, '');
}
