import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BylineType, KeyedInput } from '../ideas/index.ts';

@ObjectType('MergedIdea', { description: 'An idea that is read as another one: what it said by itself.' })
export class MergedIdeaType {
  @Field(() => ID, { description: 'Its id; `idea` answers it with the idea it is read as.' })
  id!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of its text; null when not known.' })
  lang!: string | null;
  @Field(() => String, { description: 'Beginning of its body as plain text, at most 280 characters.' })
  excerpt!: string;
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt!: Date;
  @Field(() => Date, { description: 'When it was merged.' })
  mergedAt!: Date;
  @Field(() => [BylineType], {
    nullable: true,
    description: 'Who it was credited to; null until the idea is revealed to the viewer.',
  })
  bylines!: BylineType[] | null;
}

@InputType({ description: 'Which idea becomes part of which.' })
export class MergeIdeasInput extends KeyedInput {
  @Field(() => ID, { description: 'The idea that will be read as the other one.' })
  ideaId!: string;
  @Field(() => ID, { description: 'The idea that stays.' })
  intoId!: string;
}
