import { Forbidden } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canSurvey } from '../people/index.ts';

/** Throws Forbidden `surfaced.survey`. */
export function allowSurvey(viewer: Viewer): void {
  if (!canSurvey(viewer)) throw new Forbidden('surfaced.survey');
}
