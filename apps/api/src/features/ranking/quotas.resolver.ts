import { Query, Resolver } from '@nestjs/graphql';
import { FirstLooksQuotaType } from './quotas.schema.ts';
import { Quotas } from './quotas.ts';

@Resolver()
export class QuotasResolver {
  constructor(private readonly quotas: Quotas) {}

  @Query(() => FirstLooksQuotaType, {
    description: 'How many first looks every idea is given here; for everybody, up to a minute old.',
  })
  async firstLooksQuota(): Promise<FirstLooksQuotaType> {
    return FirstLooksQuotaType.from(await this.quotas.current());
  }
}
