/** The closed set of error codes in `extensions.code`; each has one sentence in the catalogues of the screens. */
export const errorCodes = [
  /** Nobody is signed in, or the session has ended. */
  'SIGNED_OUT',
  /** Signed in, but this member may not do this here. `params.rule` names the rule. */
  'FORBIDDEN',
  /** There is no such thing, or the viewer may not know of it. */
  'NOT_FOUND',
  /** `extensions.fields` names each field with its own code and params. */
  'INVALID_INPUT',
  /** Somebody changed the same thing meanwhile; read it again. `params.rule` names what stands in the way. */
  'CONFLICT',
  /** This idempotency key was used for another input. */
  'KEY_REUSED',
  /** `params.retryAfterSeconds` says when to try again. */
  'TOO_MANY_REQUESTS',
  /** Depth, aliases, cost, size or page over the limit; `params` hold `limit` and `found`. */
  'LIMIT_EXCEEDED',
  /** The text is not GraphQL, or does not fit the schema. */
  'BAD_REQUEST',
  /** A part that is needed does not answer; try again. */
  'UNAVAILABLE',
  /** Nothing can be saved for the time being; reading works. Nothing has happened. */
  'READ_ONLY',
  /** Our fault. `extensions.reference` finds it in the log. */
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One field of an input that was refused. */
export interface FieldError {
  /** Path of the field in the input, such as `title` or `tags.0`. */
  path: string;
  /**
   * What is wrong: REQUIRED, TOO_SHORT, TOO_LONG, TOO_MANY, BAD_FORMAT, BAD_CHARACTERS, TAKEN, UNKNOWN, WRONG; of a file
   * TOO_LARGE, TYPE_NOT_ALLOWED, HAS_MACROS, TOO_MANY_PIXELS, BROKEN, QUOTA_FULL.
   */
  code: string;
  /** Numbers and names for the sentence. */
  params?: Record<string, string | number>;
}
