import { z } from 'zod';

/** What a node of several may do. */
export const roles = ['web', 'worker'] as const;
export type Role = (typeof roles)[number];

export const rolesOf = (list: string): Role[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean) as Role[];

/** How this process works beside others on the same database. */
export const nodeSettings = {
  ROLES: z
    .string()
    .default('web,worker')
    .refine(
      (list) => rolesOf(list).length > 0 && rolesOf(list).every((role) => roles.includes(role)),
      'Write web, worker or both with a comma',
    )
    .describe(
      'What this process does: web answers people, worker does mails, digests and other background work; one node at least needs each.',
    ),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(5)
    .default(0)
    .describe(
      'Seconds, 5 at most, in which a node that was told to stop still serves, so that its proxy has found out before it is gone.',
    ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      'A Redis that carries bells, presence and counts of tries between nodes, such as redis://:secret@host:6379/0; without one PostgreSQL does.',
    ),
  REDIS_PREFIX: z
    .string()
    .regex(/^\S*$/, 'Without blanks')
    .default('upwell:')
    .describe('Beginning of every key and channel in Redis, when others share it.'),
};
