import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';

/** Whether there are good backups is the administrators' to watch. */
export const seesBackups = (viewer: Viewer): boolean => canAdminister(viewer);
