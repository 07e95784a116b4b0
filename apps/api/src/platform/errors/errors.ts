import type { ErrorCode, FieldError } from '@upwell/contract';

type Params = Record<string, string | number>;

/** A refusal that a person can act on. The screens turn code and params into a sentence; the message is for developers. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly params: Params = {},
    readonly fields: FieldError[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class SignedOut extends DomainError {
  constructor() {
    super('SIGNED_OUT', 'Sign in first.');
  }
}

export class Forbidden extends DomainError {
  /** `rule` names the rule in the policy, such as `vote.own_idea`. */
  constructor(rule: string) {
    super('FORBIDDEN', `Not allowed: ${rule}.`, { rule });
  }
}

export class NotFound extends DomainError {
  constructor(kind: string) {
    super('NOT_FOUND', `There is no such ${kind}.`, { kind });
  }
}

export class Conflict extends DomainError {
  /** `rule` names what stands in the way, such as `idea.edited_meanwhile`. */
  constructor(rule: string, params: Params = {}) {
    super('CONFLICT', `Conflict: ${rule}.`, { rule, ...params });
  }
}

export class InvalidInput extends DomainError {
  constructor(fields: FieldError[]) {
    super('INVALID_INPUT', `Check ${fields.map((field) => field.path).join(', ')}.`, {}, fields);
  }
}

export class KeyReused extends DomainError {
  constructor() {
    super('KEY_REUSED', 'This idempotency key was used for another input.');
  }
}

export class TooManyRequests extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('TOO_MANY_REQUESTS', `Try again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
  }
}

export class LimitExceeded extends DomainError {
  /** `what` names the limit: depth, aliases, cost, size, tokens, page, subscriptions. */
  constructor(what: string, limit: number, found: number) {
    super('LIMIT_EXCEEDED', `Too much ${what}: ${found}, the limit is ${limit}.`, { what, limit, found });
  }
}

/** What does not fit the door at all, such as a missing part; a program's mistake, not a person's. */
export class BadRequest extends DomainError {
  constructor(message: string) {
    super('BAD_REQUEST', message);
  }
}
