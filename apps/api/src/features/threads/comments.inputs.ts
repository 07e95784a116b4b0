import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '../ideas/index.ts';

@ArgsType()
export class CommentPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Rows on the page, counted from its beginning, at most 100; 20 when nothing is said.',
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on after.' })
  after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Rows on the page, counted from its end, at most 100. Not together with first and after.',
  })
  last?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row to go back before. Not together with first and after.',
  })
  before?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of any comment: the page about it, with the rows of `first`. The first page when it is not in this list.',
  })
  around?: string | null;
}

@InputType({ description: 'The words of a new comment.' })
export class PostCommentInput extends KeyedInput {
  @Field(() => ID, { description: 'The idea it talks about.' })
  ideaId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The comment it replies to, of the same idea; none at top level.',
  })
  parentId?: string | null;
  @Field(() => String, { description: 'Markdown, 1 to 10,000 characters.' })
  bodyMarkdown!: string;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of the text.' })
  lang?: string | null;
}

@InputType({ description: 'An act on one comment that needs nothing else.' })
export class CommentActInput extends KeyedInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@InputType({ description: 'New words for a comment.' })
export class EditCommentInput extends CommentActInput {
  @Field(() => Int, {
    description: 'The version the editor started from; CONFLICT when it is no longer the newest.',
  })
  version!: number;
  @Field(() => String, { description: 'Markdown, 1 to 10,000 characters.' })
  bodyMarkdown!: string;
}

@InputType({ description: 'Why a comment is hidden.' })
export class HideCommentInput extends CommentActInput {
  @Field(() => String, { description: 'Reason, 3 to 1,000 characters, shown to the author.' })
  reason!: string;
}

@InputType({ description: 'A sign for a comment.' })
export class ReactInput extends CommentActInput {
  @Field(() => String, { description: 'One of thumbs_up, heart, party, bulb, eyes, question.' })
  key!: string;
}
