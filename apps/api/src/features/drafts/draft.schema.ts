import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Draft', { description: 'What a member typed and has not sent; only they can read it.' })
export class DraftType {
  @Field(() => String, {
    description: 'Which form it belongs to, such as idea:new or thread:<id of the idea>.',
  })
  key!: string;
  @Field(() => String, { description: 'A JSON object as the screen left it.' })
  content!: string;
  @Field(() => Date, { description: 'When it was saved.' })
  savedAt!: Date;
}

@InputType({ description: 'Which draft to let go of.' })
export class DiscardDraftInput {
  @Field(() => String, { description: 'Made by the client for one intent; a retry sends the same.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Which form it belongs to, at most 100 characters.' })
  key!: string;
}

@InputType({ description: 'What to keep of a form.' })
export class SaveDraftInput extends DiscardDraftInput {
  @Field(() => String, { description: 'A JSON object as text, at most 50,000 characters.' })
  content!: string;
}
