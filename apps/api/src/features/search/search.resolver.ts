import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageOf } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { bylineWith, IdeasReader, IdeaType, Meetings } from '../ideas/index.ts';
import { MemberReader } from '../people/index.ts';
import { FoundCommentsReader, type FoundComment } from './found-comments.reader.ts';
import { FoundIdeasReader } from './found-ideas.reader.ts';
import { FoundPeopleReader } from './found-people.reader.ts';
import { FoundTagsReader } from './found-tags.reader.ts';
import { foundPage, foundPlace } from './found.ts';
import { SearchRequests } from './search-request.ts';
import {
  FoundCommentConnection,
  FoundIdeaConnection,
  FoundMemberConnection,
  FoundPageArgs,
  FoundTagsArgs,
  FoundTagType,
  SearchType,
  type SearchNoteType,
} from './search.schema.ts';

/** What `reach` is when every text was looked at. */
const EVERYTHING = 3;

@Resolver(() => SearchType)
export class SearchResolver {
  constructor(
    private readonly requests: SearchRequests,
    private readonly foundIdeas: FoundIdeasReader,
    private readonly foundComments: FoundCommentsReader,
    private readonly foundPeople: FoundPeopleReader,
    private readonly foundTags: FoundTagsReader,
    private readonly ideasReader: IdeasReader,
    private readonly members: MemberReader,
    private readonly meetings: Meetings,
  ) {}

  @Query(() => SearchType, {
    description:
      'Looks for words in titles, bodies, comments, names and tags. Any text can be asked for: words must all be there, "a phrase" as it stands, -word must not; author:, space:, tag: and stage: narrow.',
  })
  async search(
    @Args('query', { type: () => String, description: 'What was typed, operators included.' }) query: string,
  ): Promise<SearchType> {
    const request = await this.requests.understand(query);
    return { notes: request.notes as SearchNoteType[], corrections: request.corrections, request };
  }

  @ResolveField(() => FoundIdeaConnection, {
    description:
      'Ideas: words in titles count most, then tags, then bodies; support, where it is revealed to the viewer, and youth decide among equals. What author: finds is revealed.',
  })
  async ideas(
    @Parent() { request }: SearchType,
    @Args() { first, after }: FoundPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() context: RequestContext,
  ): Promise<FoundIdeaConnection> {
    const place = foundPlace(after);
    const found = await context.atWork(() => this.foundIdeas.find(viewer, request, first, place));
    const { rows, cursorOf, more } = foundPage(found, first, place);
    const ids = rows.map(({ id }) => id);
    const news = rows.filter(({ isMet }) => request.hasAuthor && !isMet);
    await this.meetings.meetOnPage(
      viewer,
      news.map(({ id }) => id),
      'author search',
    );
    const ideas = await this.ideasReader.loader(context, viewer).loadMany(ids);
    const shown = rows.flatMap((row, n) => {
      const idea = ideas[n];
      if (idea instanceof Error) throw idea;
      return idea ? [{ ...row, idea: IdeaType.from(idea), request }] : [];
    });
    return { ...pageOf(shown, cursorOf, more), isComplete: found.every(({ reach }) => reach === EVERYTHING) };
  }

  @ResolveField(() => FoundCommentConnection, { description: 'Comments that stand.' })
  async comments(
    @Parent() { request }: SearchType,
    @Args() { first, after }: FoundPageArgs,
    @CurrentViewer() viewer: Viewer,
    @Request() context: RequestContext,
  ): Promise<FoundCommentConnection> {
    const place = foundPlace(after);
    const found = await context.atWork(() => this.foundComments.find(viewer, request, first, place));
    const { rows, cursorOf, more } = foundPage(found, first, place);
    const isAsked = (row: FoundComment) => request.hasAuthor && row.credit === 'unnamed author';
    await this.meetings.meetOnPage(
      viewer,
      rows.filter(isAsked).map(({ ideaId }) => ideaId),
      'author search',
    );
    const shown = rows.map((row) => {
      const credit = isAsked(row) ? 'author' : row.credit;
      return { ...row, byline: bylineWith(credit, row.authorId), row, request };
    });
    return { ...pageOf(shown, cursorOf, more), isComplete: found.every(({ reach }) => reach === EVERYTHING) };
  }

  @ResolveField(() => FoundMemberConnection, {
    description: 'Members of the directory whose names hold words that begin with the ones asked for.',
  })
  async people(
    @Parent() { request }: SearchType,
    @Args() { first, after }: FoundPageArgs,
    @Request() context: RequestContext,
  ): Promise<FoundMemberConnection> {
    const page = await context.atWork(() => this.foundPeople.find(request, first, after ?? null));
    const members = await this.members.memberLoader(context).loadMany(page.edges.map(({ node }) => node.id));
    const edges = page.edges.flatMap(({ cursor }, n) => {
      const member = members[n];
      if (member instanceof Error) throw member;
      return member ? [{ node: { member, request }, cursor }] : [];
    });
    return { ...page, edges };
  }

  @ResolveField(() => [FoundTagType], {
    description: 'Tags of ideas in the lists that hold the words asked for.',
  })
  tags(
    @Parent() { request }: SearchType,
    @Args() { first }: FoundTagsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FoundTagType[]> {
    return this.foundTags.find(viewer, request, first);
  }
}
