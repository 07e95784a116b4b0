import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SourceTotals', {
  description:
    'Totals that came with an import, without the people behind them; a labelled field, never mixed into votes.',
})
export class SourceTotalsType {
  @Field(() => String, { description: 'Where they come from.' })
  sourceName!: string;
  @Field(() => Int, { nullable: true, description: 'For; null when the source did not say.' })
  up!: number | null;
  @Field(() => Int, { nullable: true, description: 'Against; null when the source did not say.' })
  down!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seen and passed; null when the source did not say.' })
  passes!: number | null;
  @Field(() => String, { nullable: true, description: 'Address in the source.' })
  url!: string | null;
}
