import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from '../people/index.ts';

/** What was written to whom is for administrators. */
export const seesOutbox = (viewer: Viewer): boolean => canAdminister(viewer);
