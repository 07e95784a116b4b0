import { limits } from '@upwell/contract';
import { z } from 'zod';
import { line } from '../../platform/errors/valid.ts';
import { holds, type Viewer } from '../../platform/viewer/viewer.ts';

export const tableFileRules = z.object({
  name: line({ min: 1, max: limits.tableFile.name.max }),
  size: z.int().min(1).max(limits.tableFile.bytes.max),
});

/** Whoever may import may hand in what is imported. */
export const canHandInTables = (viewer: Viewer): boolean => holds(viewer, 'administrator');
