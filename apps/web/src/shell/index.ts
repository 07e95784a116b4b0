export { AdministratorsOnly } from './AdministratorsOnly.tsx';
export { useKeys, type Keys } from './keys.ts';
export { PageMissing } from './PageMissing.tsx';
export { PageTitle } from './PageTitle.tsx';
export { useOverlay } from './use-overlay.ts';
export { preferences, setPreference, usePreferences } from './preferences.ts';
export { useViewer, type Viewer } from './viewer.ts';
