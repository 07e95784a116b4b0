import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/index.ts';
import { PeopleModule } from '../people/index.ts';
import { PlaceholderMoves } from './placeholder-moves.ts';
import { PlaceholdersReader } from './placeholders.reader.ts';
import {
  PlaceholderClaimResolver,
  PlaceholderJoinResolver,
  PlaceholdersResolver,
} from './placeholders.resolver.ts';
import { PlaceholdersService } from './placeholders.service.ts';

@Module({
  imports: [IdeasModule, PeopleModule],
  providers: [
    PlaceholderClaimResolver,
    PlaceholderJoinResolver,
    PlaceholderMoves,
    PlaceholdersReader,
    PlaceholdersResolver,
    PlaceholdersService,
  ],
})
export class PlaceholdersModule {}
