import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister, canModerate, canSurvey } from '../people/index.ts';

/** What the screens ask before they show a way to somewhere; everybody who can sign in may post. */
export const viewerCan = (viewer: Viewer) => ({
  administer: canAdminister(viewer),
  moderate: canModerate(viewer),
  survey: canSurvey(viewer),
  postIdea: true,
});
