import { holds, type Viewer } from '../../platform/viewer/viewer.ts';

/** Spaces are made and shaped by community managers and administrators. */
export const canShapeSpaces = (viewer: Viewer): boolean =>
  holds(viewer, 'administrator') || holds(viewer, 'community_manager');
