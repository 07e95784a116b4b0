import type { RoleName } from '../../graphql/graphql.ts';

/** Every role beyond that of a member, in the order in which they are offered. */
export const roleNames: RoleName[] = [
  'REVIEWER',
  'COMMUNITY_MANAGER',
  'CIO',
  'ADMINISTRATOR',
  'RECORDS_OFFICER',
];
