export { MENTIONED_FACT } from './mentions.keeper.ts';
export { MentionsModule } from './mentions.module.ts';
