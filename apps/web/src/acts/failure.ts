import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { errorCodes, type ErrorCode, type FieldError } from '@upwell/contract';

/** What went wrong, in the API's words; `OFFLINE` when no answer came at all. */
export interface Failure {
  code: ErrorCode | 'OFFLINE';
  params: Record<string, string | number>;
  fields: FieldError[];
  /** Finds the failure in the server's log. */
  reference?: string;
}

const isKnown = (code: unknown): code is ErrorCode => errorCodes.includes(code as ErrorCode);

/** Reads what an answer says of its refusal. */
export function failureFromExtensions(extensions: Record<string, unknown>): Failure {
  return {
    code: isKnown(extensions.code) ? extensions.code : 'INTERNAL',
    params: (extensions.params as Failure['params'] | undefined) ?? {},
    fields: (extensions.fields as FieldError[] | undefined) ?? [],
    reference: extensions.reference as string | undefined,
  };
}

/** Reads any error of the client: an answer with errors, a status without one, or silence. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return failureFromExtensions(error.errors[0]?.extensions ?? {});
  if (ServerError.is(error)) {
    const code =
      error.statusCode === 429 ? 'TOO_MANY_REQUESTS' : error.statusCode < 500 ? 'BAD_REQUEST' : 'UNAVAILABLE';
    return failureFromExtensions({ code });
  }
  return { code: 'OFFLINE', params: {}, fields: [] };
}

const unsure: ReadonlySet<Failure['code']> = new Set([
  'OFFLINE',
  'UNAVAILABLE',
  'INTERNAL',
  'TOO_MANY_REQUESTS',
]);

/** Whether the act may have happened nevertheless, so that the next attempt must carry the same key. */
export const mayHaveHappened = (failure: Failure) => unsure.has(failure.code);
