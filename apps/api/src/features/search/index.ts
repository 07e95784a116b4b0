export { SearchIndexService } from './search-index.service.ts';
export { SearchModule } from './search.module.ts';
