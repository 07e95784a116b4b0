import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { FirstLooksQuota } from './quotas.ts';

@ObjectType('FirstLooksQuota', {
  description: 'How many first looks every idea is given in kept places of the feed, and why so many.',
})
export class FirstLooksQuotaType {
  @Field(() => Int, {
    description:
      'Looks of colleagues from other departments; 25, or fewer where visits are too few. Never under 5.',
  })
  looks!: number;

  @Field(() => Boolean, { description: 'Whether these are fewer than the 25 that the formula asks for.' })
  isShort!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Looks a week that kept places could give, two for each day on which a member looked; over the last four weeks. Null while there is less than a week to measure.',
  })
  guaranteedLooksPerWeek!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Ideas posted a week in the same time, without imported ones; null as above.',
  })
  newIdeasPerWeek!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was chosen; null as above. Chosen anew each night.',
  })
  measuredAt!: Date | null;

  static from({ looks, isShort, measured }: FirstLooksQuota): FirstLooksQuotaType {
    return {
      looks,
      isShort,
      guaranteedLooksPerWeek: measured?.guaranteedLooksPerWeek ?? null,
      newIdeasPerWeek: measured?.newIdeasPerWeek ?? null,
      measuredAt: measured?.at ?? null,
    };
  }
}
