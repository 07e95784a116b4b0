import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { fair, told } from '@upwell/ranking';
import type { StandingRow } from './standings.reader.ts';

@ObjectType({ description: 'A number of people, told exactly only when they are enough to hide among.' })
export class ToldPeopleType {
  @Field(() => Int, {
    nullable: true,
    description: 'How many; null when they are too few to tell, but some.',
  })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'They are fewer than this, and some; null when told.' })
  fewerThan!: number | null;

  static of(people: number): ToldPeopleType {
    const said = told(people);
    return 'people' in said
      ? { people: said.people, fewerThan: null }
      : { people: null, fewerThan: said.fewerThan };
  }
}

@ObjectType({
  description:
    'How an idea stands among those whom the feed showed it, beside an average idea; at most a minute old. Ratios are "x usual support": 1.0 is an average idea.',
})
export class IdeaStandingType {
  @Field(() => Float, {
    nullable: true,
    description: 'Support: what the feed orders by. Null while fewer than 5 people have seen the idea.',
  })
  support!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 80 % interval of the support.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 80 % interval of the support.' })
  high!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Support among the later half of those who saw it; null until they are enough.',
  })
  hold!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Support without the department that lifts it most; null in an organisation of fewer than 6 departments.',
  })
  breadth!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The lowest of support, hold and breadth: what the list of the best goes by.',
  })
  merit!: number | null;

  @Field(() => ToldPeopleType, {
    description: 'Colleagues of other departments whom the feed has shown the idea.',
  })
  looks!: ToldPeopleType;

  @Field(() => ToldPeopleType, { description: 'Those of them who support it.' })
  votes!: ToldPeopleType;

  @Field(() => ToldPeopleType, {
    description: 'Votes that count for the number alone, such as those of people who were sent a link.',
  })
  linkVotes!: ToldPeopleType;

  @Field(() => Int, {
    nullable: true,
    description: 'Other departments with a vote that ranks; null while fewer than 5 people support it.',
  })
  departments!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Levels of the hierarchy with a vote that ranks; null while fewer than 5 people support it.',
  })
  levels!: number | null;

  static from(row: StandingRow): IdeaStandingType {
    const { support, low, high, hold, breadth, merit, departments, levels } = row;
    const none = { support: null, low: null, high: null, hold: null, breadth: null, merit: null };
    return {
      ...(row.looks < fair.privacyFloor ? none : { support, low, high, hold, breadth, merit }),
      looks: ToldPeopleType.of(row.looks),
      votes: ToldPeopleType.of(row.votes),
      linkVotes: ToldPeopleType.of(row.linkVotes),
      departments: row.votes < fair.privacyFloor ? null : departments,
      levels: row.votes < fair.privacyFloor ? null : levels,
    };
  }
}
