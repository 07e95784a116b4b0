export { SimilarIdeasReader } from './similar-ideas.reader.ts';
export { SimilarModule } from './similar.module.ts';
