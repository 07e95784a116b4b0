import { lazy } from 'react';

export { BeforePosting } from './BeforePosting.tsx';
export { SimilarWhileTyping } from './SimilarWhileTyping.tsx';
export { useCloseIdeas } from './use-close-ideas.ts';
export const RelatedIdeas = lazy(() => import('./RelatedIdeas.tsx'));
