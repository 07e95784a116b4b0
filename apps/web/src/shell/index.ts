export { PageMissing } from './PageMissing.tsx';
export { PageTitle } from './PageTitle.tsx';
export { preferences, setPreference, usePreferences } from './preferences.ts';
export { useViewer, type Viewer } from './viewer.ts';
