import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, type Page } from '../../platform/graphql/page.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Meetings } from '../ideas/index.ts';
import { MemberType } from '../people/index.ts';
import { MemberCommentsReader, type CommentMention } from './member-comments.reader.ts';

@ObjectType('CommentMention', { description: 'A comment as it is mentioned away from its thread.' })
export class CommentMentionType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;
  @Field(() => ID, { description: 'The idea it talks about.' })
  ideaId!: string;
  @Field(() => String, { description: 'Title of that idea.' })
  ideaTitle!: string;
  @Field(() => String, { description: 'Its beginning as plain text, at most 200 characters.' })
  excerpt!: string;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of the text; null when not known.' })
  lang!: string | null;
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt!: Date;
  @Field(() => Boolean, { description: 'Whether only the day of posting is known (imports).' })
  postedOnDayOnly!: boolean;
}

@ObjectType({ description: 'A page of what a member said, newest first.' })
export class CommentMentionConnection extends connectionOf('CommentMention', () => CommentMentionType) {
  @Field(() => Int, { description: 'All of them that the viewer may read.' })
  totalCount!: number;
}

/** What threads add to a member. */
@Resolver(() => MemberType)
export class MemberCommentsResolver {
  constructor(
    private readonly reader: MemberCommentsReader,
    private readonly meetings: Meetings,
  ) {}

  @ResolveField(() => CommentMentionConnection, {
    description: 'Their comments that stand, below ideas the viewer sees in lists, newest first.',
  })
  async comments(
    @Parent() { id }: MemberType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Comments on the page, at most 100.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'Cursor of the comment to go on after.',
    })
    after: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<CommentMention> & { totalCount: number }> {
    const page = await this.reader.of(viewer, id, first, after ?? null);
    // The thread says which comments are the author's, and this page who that is.
    await this.meetings.meetOnPage(
      viewer,
      page.edges.flatMap(({ node }) => (node.givesAway ? [node.ideaId] : [])),
      'member page',
    );
    return page;
  }
}
