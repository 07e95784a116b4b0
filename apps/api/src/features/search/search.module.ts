import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { PeopleModule } from '../people/index.ts';
import { FoundCommentsReader } from './found-comments.reader.ts';
import { FoundIdeasReader } from './found-ideas.reader.ts';
import { FoundPeopleReader } from './found-people.reader.ts';
import {
  FoundCommentPiecesResolver,
  FoundIdeaPiecesResolver,
  FoundMemberPiecesResolver,
} from './found-pieces.resolver.ts';
import { FoundTagsReader } from './found-tags.reader.ts';
import { HighlightsReader } from './highlights.reader.ts';
import { SearchIndexService } from './search-index.service.ts';
import { SearchOperatorsReader } from './search-operators.reader.ts';
import { SearchRequests } from './search-request.ts';
import { SearchWindows } from './search-windows.ts';
import { SearchWordsReader } from './search-words.reader.ts';
import { SearchResolver } from './search.resolver.ts';

@Module({
  imports: [IdeasModule, PeopleModule],
  providers: [
    FoundCommentPiecesResolver,
    FoundCommentsReader,
    FoundIdeaPiecesResolver,
    FoundIdeasReader,
    FoundMemberPiecesResolver,
    FoundPeopleReader,
    FoundTagsReader,
    HighlightsReader,
    SearchIndexService,
    SearchOperatorsReader,
    SearchRequests,
    SearchResolver,
    SearchWindows,
    SearchWordsReader,
  ],
})
export class SearchModule {}
