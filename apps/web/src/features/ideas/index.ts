export { Byline } from './Byline.tsx';
export { addressOf } from './feed-address.ts';
export { FeedList } from './FeedList.tsx';
export { fits, type FeedEventIdea } from './new-ideas.ts';
export { IdeaCard } from './IdeaCard.tsx';
export { NewIdeas } from './NewIdeas.tsx';
export { Support } from './Support.tsx';
export { useCardKeys } from './use-card-keys.ts';
export { useMore } from './use-more.ts';
