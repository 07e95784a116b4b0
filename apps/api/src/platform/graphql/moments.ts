import { GraphQLISODateTime } from '@nestjs/graphql';
import { GraphQLError, Kind } from 'graphql';

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Nest makes an invalid date of any text, and PostgreSQL would be the first to notice: only moments of this calendar pass. */
export function refuseWrongMoments(): void {
  GraphQLISODateTime.parseValue = (value: unknown) => momentOf(value);
  GraphQLISODateTime.parseLiteral = (node) => momentOf(node.kind === Kind.STRING ? node.value : null);
}

function momentOf(value: unknown): Date {
  const moment = typeof value === 'string' && form.test(value) ? new Date(value) : null;
  if (
    !moment ||
    Number.isNaN(moment.getTime()) ||
    moment.getUTCFullYear() < 1 ||
    moment.getUTCFullYear() > 9999
  )
    throw new GraphQLError('DateTime must be a moment such as 2026-11-26T12:00:00.000Z.');
  return moment;
}
