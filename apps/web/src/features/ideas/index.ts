export { Byline } from './Byline.tsx';
export { IdeaCard } from './IdeaCard.tsx';
export { Support } from './Support.tsx';
