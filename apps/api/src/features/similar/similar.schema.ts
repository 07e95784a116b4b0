import { Field, ObjectType } from '@nestjs/graphql';
import { IdeaType } from '../ideas/index.ts';

@ObjectType('IdeaOutcome', {
  description: 'What became of an idea: the last decision, or else the official answer.',
})
export class IdeaOutcomeType {
  @Field(() => Date, { description: 'When it was decided or answered.' })
  at!: Date;
  @Field(() => String, {
    nullable: true,
    description:
      'Reason of the decision, or the beginning of the answer: plain text, at most 200 characters. null when none was given.',
  })
  words!: string | null;
}

@ObjectType('SimilarIdea', { description: 'An idea that says nearly the same.' })
export class SimilarIdeaType {
  @Field(() => IdeaType, { description: 'The idea itself.' })
  idea!: IdeaType;
  @Field(() => Boolean, { description: 'Whether it is so close that it may well be the same idea.' })
  isClose!: boolean;
}
