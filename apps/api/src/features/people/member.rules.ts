import { limits, screenLanguages } from '@upwell/contract';
import { z } from 'zod';
import { line } from '../../platform/errors/valid.ts';
import { timeZoneRule } from '../organisation/index.ts';

const HIGHEST_LEVEL = 20;

/** Loose on purpose: only a sent mail proves an address. */
export const addressRule = line({ min: 1, max: limits.member.email.max }).pipe(
  z.string().regex(/^[^\s@]+@[^\s@]+$/),
);

export const memberName = line(limits.member.name);

/** Taken as typed: blanks count in a password. */
export const passwordRule = z.string().min(limits.password.min).max(limits.password.max);

const reference = z
  .uuid()
  .nullish()
  .transform((id) => id?.toLowerCase() ?? null);

export const roleRules = z.object({
  role: z.enum(['reviewer', 'community_manager', 'cio', 'administrator', 'records_officer']),
  unitId: reference,
  spaceId: reference,
});

export const memberRules = z.object({
  name: memberName,
  email: addressRule,
  title: line(limits.member.title)
    .nullish()
    .transform((title) => title || null),
  unitId: reference,
  level: z.int().min(1).max(HIGHEST_LEVEL),
  managerId: reference,
  roles: z.array(roleRules).max(50),
});

/** What a member says of themselves. */
export const profileRules = z.object({
  name: memberName,
  title: memberRules.shape.title,
  timeZone: timeZoneRule.nullish().transform((zone) => zone ?? null),
  language: z
    .enum(screenLanguages)
    .nullish()
    .transform((language) => language ?? null),
});

export const unitRules = z.object({ name: line(limits.unit.name), parentId: reference });

/** What an administrator says of a member, checked. */
export type MemberDetails = z.output<typeof memberRules>;
export type UnitDetails = z.output<typeof unitRules>;
