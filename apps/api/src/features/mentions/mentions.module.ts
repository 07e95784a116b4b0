import { Module, type OnModuleInit } from '@nestjs/common';
import { Typesetter } from '../../platform/markdown/typesetter.ts';
import { IdeasModule } from '../ideas/index.ts';
import { MemberReader, PeopleModule } from '../people/index.ts';
import { SpacesModule } from '../spaces/index.ts';
import { MentionableReader } from './mentionable.reader.ts';
import { MentionsKeeper } from './mentions.keeper.ts';
import { MentionsResolver } from './mentions.resolver.ts';

@Module({
  imports: [IdeasModule, PeopleModule, SpacesModule],
  providers: [MentionableReader, MentionsKeeper, MentionsResolver],
})
export class MentionsModule implements OnModuleInit {
  constructor(
    private readonly typesetter: Typesetter,
    private readonly members: MemberReader,
  ) {}

  onModuleInit(): void {
    this.typesetter.registerNames((request) => this.members.memberLoader(request));
  }
}
