import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act as StoryAct } from '@upwell/sample-company';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Organisation, OrganisationReader } from '../organisation/index.ts';
import { SamplePeople } from '../sign-in/index.ts';
import { hashOfClaimCode, newClaimCode } from './claim-code.ts';
import { EmptyOrganisation } from './empty-organisation.ts';
import { SampleFiller } from './sample-filler.ts';
import { offeredPeople, SampleOrganisation } from './sample-organisation.ts';

/** Name until somebody claims the installation. */
const UNCLAIMED_NAME = 'Upwell';

/** What happens at each start after the schema is up to date. */
@Injectable()
export class FirstStart implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly organisations: OrganisationReader,
    private readonly empty: EmptyOrganisation,
    private readonly sample: SampleOrganisation,
    private readonly filler: SampleFiller,
    private readonly chooser: SamplePeople,
  ) {}

  onModuleInit(): void {
    this.chooser.offer(offeredPeople());
  }

  /**
   * Makes the organisation on an empty database, with the people of the sample if wanted; goes on writing the story
   * of an unfinished sample in the background. Gives a fresh claim code to print while nobody has claimed the
   * installation: only its hash is kept, so an earlier one cannot be printed again, and stops working.
   * `acts` tells a shorter story.
   */
  async run(options: { sample: boolean; acts?: readonly StoryAct[] }): Promise<{ claimCode: string | null }> {
    const organisation = (await this.organisations.find()) ?? (await this.foundOnce(options));
    if (!organisation.canBeClaimed) return { claimCode: null };
    const claimCode = newClaimCode();
    await this.database.of(Organisation).update({ id: true }, { claimCodeHash: hashOfClaimCode(claimCode) });
    if (organisation.isSample && !organisation.sampleFilledAt)
      this.filler.start(organisation.createdAt, options.acts);
    return { claimCode };
  }

  /** Two nodes that start at the same moment share one key, so one of them founds and the other waits. */
  private async foundOnce({ sample }: { sample: boolean }): Promise<Organisation> {
    await this.acts.perform('firstStart', null, { idempotencyKey: 'first start' }, async (act) => {
      const name = sample ? this.sample.name : UNCLAIMED_NAME;
      await this.empty.found(act, { name, isSample: sample, claimCodeHash: hashOfClaimCode(newClaimCode()) });
      if (sample) await this.sample.write(act);
      return {};
    });
    return (await this.organisations.find())!;
  }
}
