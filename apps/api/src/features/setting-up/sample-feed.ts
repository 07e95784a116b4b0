import { Injectable } from '@nestjs/common';
import type { FeedRound } from '@upwell/sample-company';
import { clock } from '../../platform/clock/clock.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { LooksService, PlaceTokens, Quotas, RankingRefresh } from '../ranking/index.ts';
import { Survey } from '../surfaced/index.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * What the feeds of the sample showed, told as screens tell it: by places that were signed for each reader. At installations
 * that run for months ranking is brought up to date each minute and surveyed each hour; here a day and a week are enough.
 */
@Injectable()
export class SampleFeed {
  private day = -1;
  private week = -1;

  constructor(
    private readonly looks: LooksService,
    private readonly places: PlaceTokens,
    private readonly quotas: Quotas,
    private readonly refresh: RankingRefresh,
    private readonly survey: Survey,
  ) {}

  /** @param idOf the id of an idea by its key, null when it does not exist. */
  async show(
    round: FeedRound,
    viewers: ReadonlyMap<string, Viewer>,
    idOf: (idea: string) => string | null,
  ): Promise<void> {
    await this.keepUp();
    const byPerson = Map.groupBy(round.looks, ({ by }) => by);
    await Promise.all(
      [...byPerson].map(async ([by, looks]) => {
        const viewer = viewers.get(by)!;
        const sign = await this.places.signer(viewer.memberId);
        const tokens = looks.flatMap(({ idea, isKept }) => {
          const ideaId = idOf(idea);
          return ideaId ? [sign({ ideaId, isGuaranteed: isKept })] : [];
        });
        await this.looks.see(viewer, tokens);
      }),
    );
  }

  /** Brings everything up to date at the end of the story. */
  async close(): Promise<void> {
    await this.refresh.run();
    await this.survey.run();
    await this.quotas.settle();
  }

  /** The rates of a day come out of the days before it, as far as they are written. */
  private async keepUp(): Promise<void> {
    const now = clock.now().getTime();
    const day = Math.floor(now / DAY_MS);
    const week = Math.floor(now / WEEK_MS);
    const isNewDay = day > this.day;
    const isNewWeek = week > this.week;
    this.day = Math.max(day, this.day);
    this.week = Math.max(week, this.week);
    if (isNewDay) await this.refresh.run();
    if (isNewWeek) await this.survey.run();
  }
}
