export { SearchIndexService } from './search-index.service.ts';
export { SearchModule } from './search.module.ts';
export { writeSearchLater, writeSearchNow } from './write-search.ts';
