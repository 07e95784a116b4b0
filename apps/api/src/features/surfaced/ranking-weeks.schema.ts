import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

const share = (description: string) => Field(() => Float, { nullable: true, description });

@ObjectType('RankingWeek', {
  description:
    'How the order of ideas fared, measured on what was posted here in the 180 days before; null wherever there is too little to say.',
})
export class RankingWeekType {
  @Field(() => String, { description: 'Monday of the week, as YYYY-MM-DD.' })
  week!: string;
  @Field(() => Date, { description: 'When it was measured last; the running week once a day.' })
  measuredAt!: Date;
  @Field(() => Int, { description: 'Ideas it was measured on.' })
  ideas!: number;
  @share('Rank correlation of merit with the level of the author, -1 to 1: near 0 is healthy.')
  level!: number | null;
  @share('Rank correlation of merit with the time of posting, -1 to 1: near 0 is healthy.')
  time!: number | null;
  @share("Rank correlation of merit with the size of the author's department, -1 to 1: near 0 is healthy.")
  departmentSize!: number | null;
  @share(
    'Share of ideas at least 7 days old that 20 colleagues of other departments saw in their first 7 days.',
  )
  firstLooks!: number | null;
  @share('How unequally looks are shared among ideas: 0 equal, 1 all on one.')
  gini!: number | null;
  @share('Departments that back an idea of the first 20 of the list, median.')
  departmentsReached!: number | null;
  @share('Share of front-line authors among the first 20 of the list.')
  frontLineListed!: number | null;
  @share('Share of front-line authors among all ideas measured.')
  frontLinePosted!: number | null;
  @share('Median days from posting to the first decision, of ideas that have one.')
  daysToReview!: number | null;
}
