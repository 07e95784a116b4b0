import { z } from 'zod';
import { rotationOf } from '../backup/rotation.ts';

/** When backups are taken by themselves, and which stay. */
export const backupSettings = {
  BACKUP_FOLDER: z
    .string()
    .optional()
    .describe(
      'Folder for a backup each night; without one none is taken. Several nodes need one that all of them reach.',
    ),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write it like 02:30')
    .default('02:30')
    .describe('Time of day for it, by the clock of the organisation.'),
  BACKUP_KEEP: z
    .string()
    .refine((text) => rotationOf(text) !== null, 'Write it like 7 daily, 4 weekly, 12 monthly, or 14')
    .default('7 daily, 4 weekly, 12 monthly')
    .describe('How many stay: the newest of so many days, weeks and months, or a number of the newest.'),
};
