import type { Viewer } from '../../platform/viewer/viewer.ts';

/**
 * Whether the viewer may see who is behind an idea. Today everybody may, and bylines alone ask. When the blind first
 * look comes, support, answers and decisions ask here too, so that one place says what is revealed and when.
 */
export function isRevealed(_viewer: Viewer, _ideaId: string): boolean {
  return true;
}
