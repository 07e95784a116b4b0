export { followersOf, isSilenced } from './follow-level.ts';
export { FollowsModule } from './follows.module.ts';
