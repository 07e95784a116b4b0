import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'What the screen has shown, each at least half visible for one second.' })
export class SeeIdeasInput {
  @Field(() => [String], {
    description:
      'Values of IdeaEdge.place, at most 100. Those of others, made up or older than 7 days are left out; so is what was told before.',
  })
  places!: string[];
}

@ObjectType({ description: 'What came of telling what was seen.' })
export class SeenIdeasType {
  @Field(() => Int, {
    description: 'How many of the ideas the viewer had not met before; 0 where looks are not kept.',
  })
  count!: number;
}
