export { organisation } from './organisation.ts';
export { feedRounds } from './feed-rounds.ts';
export { story, type StoryOptions } from './story.ts';
export type {
  Act,
  Answer,
  Comment,
  EditComment,
  EditIdea,
  FeedRound,
  Look,
  MoveIdea,
  Pass,
  PostIdea,
  React,
  RemoveComment,
  TakeVoteBack,
  Vote,
  WithdrawIdea,
} from './act.types.ts';
export type {
  Character,
  CharacterKey,
  Level,
  Organisation,
  Person,
  PersonKey,
  RoleGiven,
  RoleKey,
  Space,
  SpaceKey,
  Unit,
  UnitKey,
} from './organisation.types.ts';
export type {
  CommentKey,
  CommentStory,
  IdeaKey,
  IdeaStory,
  Language,
  ReactionKey,
  StageKey,
} from './story.types.ts';
