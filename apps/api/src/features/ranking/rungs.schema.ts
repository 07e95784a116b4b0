import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Rung', { description: 'How a level of the hierarchy took an idea that the feed showed it.' })
export class RungType {
  @Field(() => Int, { description: 'Rung of the hierarchy, 1 = front line.' })
  level!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of those on it who saw the idea that support it, 0 to 1 in steps of 0.05; null when too few do to tell.',
  })
  share!: number | null;
}
