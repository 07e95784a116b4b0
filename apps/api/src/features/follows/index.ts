export { followersOf } from './follow-level.ts';
export { FollowsModule } from './follows.module.ts';
