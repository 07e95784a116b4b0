import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../errors/errors.ts';
import { publicError } from '../graphql/public-error.ts';

/** Any error as it may leave the server. */
export function liveError(error: unknown): GraphQLFormattedError {
  return publicError(
    error instanceof DomainError ? new GraphQLError(error.message, { originalError: error }) : error,
  );
}

/** Whether the same may work in a moment: the database is away. */
export const isPassing = (error: GraphQLFormattedError): boolean =>
  error.extensions?.['code'] === 'UNAVAILABLE';
