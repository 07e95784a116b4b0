export { PlaceholdersModule } from './placeholders.module.ts';
