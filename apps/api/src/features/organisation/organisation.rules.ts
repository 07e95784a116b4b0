import { limits, organisationLanguages } from '@upwell/contract';
import { z } from 'zod';
import { line } from '../../platform/errors/valid.ts';
import { holds, type Viewer } from '../../platform/viewer/viewer.ts';

/** A place of the IANA time zone database, such as Europe/Berlin. An offset is none: it knows no summer. */
export const timeZoneRule = z
  .string()
  .max(60)
  .refine((zone) => /^[A-Za-z]/.test(zone) && isTimeZone(zone));

export const organisationRules = z.object({
  name: line(limits.organisation.name),
  language: z.enum(organisationLanguages),
  timeZone: timeZoneRule,
  allowsPresence: z.boolean().nullish(),
  allowsLooks: z.boolean().nullish(),
  departmentLevel: z.int().min(1).max(10).nullish(),
});

/** The organisation's own settings are the administrators'. */
export const canSettleOrganisation = (viewer: Viewer): boolean => holds(viewer, 'administrator');

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
