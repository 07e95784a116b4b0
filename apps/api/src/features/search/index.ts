export { SearchIndexService } from './search-index.service.ts';
export { SearchModule } from './search.module.ts';
export { askToReadWaiting } from './waiting-texts.ts';
